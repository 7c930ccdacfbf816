# Bengali: translated from the Italian by a machine in November 2026. A native speaker has still to review it.

## Rooms
room-near = কাছে
room-search = খুঁজুন
room-saved = সংরক্ষিত
room-help = সাহায্য
rooms-label = প্রধান মেনু
skip-to-content = মূল অংশে যান
back = পেছনে
close = বন্ধ করুন

## First time
welcome-title = আপনার ভাষা বেছে নিন
welcome-what = সবচেয়ে কাছের সেবাকেন্দ্র খুঁজুন। ইন্টারনেট ছাড়াও চলে।
language-title = ভাষা
language-change = ভাষা বদলান
language-not-reviewed = যন্ত্রের অনুবাদ, এখনও যাচাই হয়নি।
language-loading = ভাষা আসছে…
language-load-failed = ভাষা আসেনি। যেখানে নেটওয়ার্ক আছে সেখানে আবার চেষ্টা করুন।
language-more-title = আরও ভাষা
language-more-what = এগুলো তৈরি করেন Sportello-র অনুবাদকেরা। একবার যোগ করলে নেটওয়ার্ক ছাড়াও থাকে।
language-add = যোগ করুন: { $language }
language-adding = { $language } আসছে…
language-added = যোগ হয়েছে: { $language }
language-remove = সরান: { $language }
language-coverage = { $percent }% অনূদিত
language-none-more = এখন আর কোনো ভাষা নেই।
language-file-bad = ভাষার ফাইলটি ঠিক নেই। আগের ভাষাই থাকছে।
language-file-newer-app = এই ভাষার জন্য অ্যাপের নতুন সংস্করণ লাগবে।
language-also-title = আপনি কি অন্য ভাষাও পড়েন?
language-also-what = আপনার ভাষায় যা নেই, তা এগুলোর মধ্যে প্রথম যেটিতে আছে তাতে দেখানো হবে।
appearance-title = রং
appearance-auto = ফোনের মতো
appearance-light = হালকা
appearance-dark = গাঢ়

## Where
place-title = আপনি কোথায়?
place-use-position = আমার অবস্থান ব্যবহার করুন
place-position-private = আপনার অবস্থান ফোনেই থাকে। কেউ দেখে না।
place-locating = আপনার অবস্থান খোঁজা হচ্ছে…
place-cancel = বাতিল
place-type = আপনার শহরের নাম লিখুন
place-recent = সম্প্রতি ব্যবহৃত
place-all-zone = সামাজিক এলাকা { $zone }
place-none = এই নামে কোনো শহর নেই।
place-did-you-mean = হয়তো খুঁজছিলেন:
place-count = { $count ->
    [one] { $count }টি শহর
   *[other] { $count }টি শহর
}
place-denied = ফোন আপনার অবস্থান দেয়নি। নিচে শহর বেছে নিন।
place-unavailable = এখন আপনার অবস্থান পাওয়া যাচ্ছে না। নিচে শহর বেছে নিন।
place-timeout = আপনার অবস্থান সময়মতো আসেনি। নিচে শহর বেছে নিন।
place-unsupported = এই যন্ত্র অবস্থান দেয় না। নিচে শহর বেছে নিন।
place-town-centre = শহরের কেন্দ্র
place-near-you = আপনার অবস্থান
place-change = বদলান
place-choose = কোথায় আছেন বেছে নিন
place-far = আপনি এসব এলাকা থেকে দূরে: সবচেয়ে কাছের সেবাকেন্দ্র { $distance } দূরে।
place-near = { $town }-এর কাছে

## Near
near-title = আপনার কী দরকার?
near-all-needs = সব দরকার
near-count = { $count ->
    [one] { $count }টি সেবাকেন্দ্র, কাছেরটি আগে
   *[other] { $count }টি সেবাকেন্দ্র, কাছেরগুলো আগে
}
near-more = আরও দেখুন
near-list-label = সেবাকেন্দ্র, কাছেরগুলো আগে
near-data-age = তথ্য আপনার ফোনে আছে, নেটওয়ার্ক থাকুক বা না থাকুক। সবচেয়ে নতুন তথ্য: { $date }।
filters-label = ছাঁকনি
filter-open = এখন খোলা
filter-theme = দরকার
filter-language = ভাষা
filter-language-any = সব ভাষা
filter-kind = ধরন
filter-kind-any = সব ধরন
filter-audience-any = যে কেউ
filter-clear = ছাঁকনি সরান
empty-title = এমন কোনো সেবাকেন্দ্র নেই
empty-why = কাছের সেবাকেন্দ্র দেখতে একটি ছাঁকনি সরান।
wheelchair-yes = হুইলচেয়ার: হ্যাঁ
wheelchair-limited = হুইলচেয়ার: কিছুটা
wheelchair-no = হুইলচেয়ার: না
wheelchair-unknown = হুইলচেয়ার: জানা নেই
way-out-theme = “{ $what }” ছাড়া
way-out-language = এই ভাষা ছাড়া: { $what }
way-out-open = বন্ধ বা সময় অজানা হলেও
way-out-kind = সব ধরনের সেবাকেন্দ্র
way-out-audience = যে কেউ
way-out-territory = সব এলাকায়
way-out-wheelchair = হুইলচেয়ার ঢোকে কি না জানা না থাকলেও
way-out-all = সব ছাঁকনি সরান
way-out-count = { $count ->
    [one] { $count }টি সেবাকেন্দ্র
   *[other] { $count }টি সেবাকেন্দ্র
}
empty-helplines = অথবা জাতীয় নম্বরে ফোন করুন
town-hall-name = পৌরসভা: { $town }
town-hall-why = এই শহরে কোনো সেবাকেন্দ্র আমাদের জানা নেই। পৌরসভায় জিজ্ঞাসা করা যায়।
town-hall-tag = কোথায় জিজ্ঞাসা করবেন
town-hall-contact-unknown = ওয়েবসাইট ও ইমেইল জানা নেই। পৌরসভায় জিজ্ঞাসা করুন।
open-old-note = কিছু সময়সূচি পুরোনো: যাওয়ার আগে ফোন করুন।

## Status
status-open-until = { $time } পর্যন্ত খোলা
status-open-always = সবসময় খোলা
status-closing-soon = শিগগির বন্ধ হবে, { $time }
status-closed = বন্ধ
status-closed-opens = বন্ধ · খুলবে { $when }
status-closed-until = বন্ধ, { $weekday } { $day } { $month } পর্যন্ত
status-closed-holiday = আজ বন্ধ: জাতীয় ছুটি
status-closed-holiday-opens = আজ বন্ধ, জাতীয় ছুটি · খুলবে { $when }
status-closed-patron = আজ বন্ধ: শহরের উৎসব
status-closed-patron-opens = আজ বন্ধ, শহরের উৎসব · খুলবে { $when }
status-by-appointment = আগে সময় নিতে হয়
status-by-appointment-call = আগে সময় নিতে হয়: ফোন করুন
status-unknown = সময়সূচি জানা নেই
status-unknown-call = সময়সূচি জানা নেই: ফোন করুন
status-phone-until = { $time } পর্যন্ত ফোন ধরে
status-phone-always = দিনরাত ফোন ধরে
status-phone-closing-soon = শুধু { $time } পর্যন্ত ফোন ধরে
status-phone-closed = এখন ফোন ধরে না
status-phone-closed-opens = এখন ফোন ধরে না · আবার { $when }
status-old-open = খোলা, { $year } সালের সময়সূচি অনুযায়ী: আগে ফোন করুন
status-old-open-no-phone = খোলা, { $year } সালের সময়সূচি অনুযায়ী: আগে জিজ্ঞাসা করুন
status-old-closed = বন্ধ, { $year } সালের সময়সূচি অনুযায়ী: ফোন করুন
status-old-closed-no-phone = বন্ধ, { $year } সালের সময়সূচি অনুযায়ী
status-old-phone = ফোন ধরে, { $year } সালের উৎস অনুযায়ী
status-old-phone-closed = ফোন ধরে না, { $year } সালের উৎস অনুযায়ী
status-undated-open = খোলা, তারিখহীন সময়সূচি অনুযায়ী: আগে ফোন করুন
status-undated-open-no-phone = খোলা, তারিখহীন সময়সূচি অনুযায়ী: আগে জিজ্ঞাসা করুন
status-undated-closed = বন্ধ, তারিখহীন সময়সূচি অনুযায়ী: ফোন করুন
status-undated-closed-no-phone = বন্ধ, তারিখহীন সময়সূচি অনুযায়ী
status-undated-phone = ফোন ধরে, তারিখহীন উৎস অনুযায়ী
status-undated-phone-closed = ফোন ধরে না, তারিখহীন উৎস অনুযায়ী
status-ended = হয়তো আর নেই: আগে ফোন করুন
status-ended-no-phone = হয়তো আর নেই: আগে জিজ্ঞাসা করুন
status-patron = আজ শহরের উৎসব হতে পারে: বন্ধ থাকতে পারে, ফোন করুন
status-patron-no-phone = আজ শহরের উৎসব হতে পারে: বন্ধ থাকতে পারে, আগে জিজ্ঞাসা করুন

## Card
desk-from = { $place } থেকে { $distance }
desk-from-you = আপনার থেকে { $distance }
act-call = ফোন
act-whatsapp = WhatsApp
act-directions = পথ
act-write = লিখুন
act-website = ওয়েবসাইট
act-save = রাখুন
act-saved = রাখা আছে
act-call-number = { $number } নম্বরে ফোন করুন
age-dated = { $date }-এর তথ্য। যাওয়ার আগে ফোন করুন।
age-dated-no-phone = { $date }-এর তথ্য। যাওয়ার আগে জিজ্ঞাসা করুন।
age-undated = তথ্যে তারিখ নেই। যাওয়ার আগে ফোন করুন।
age-undated-no-phone = তথ্যে তারিখ নেই। যাওয়ার আগে জিজ্ঞাসা করুন।
age-current = { $date }-এর তথ্য।
age-ended = এই সেবা হয়তো শেষ হয়েছে, বা এখনও শুরু হয়নি। { $date }-এর তথ্য।
age-ended-undated = এই সেবা হয়তো শেষ হয়েছে। তথ্যে তারিখ নেই।
facts-title = তথ্য
fact-address = ঠিকানা
fact-address-unknown = রাস্তার নাম জানা নেই। যাওয়ার আগে জিজ্ঞাসা করুন।
fact-address-withheld = ঠিকানা এখানে দেখানো হয় না। কোথায় যেতে হবে 1522 দিনরাত বলে দেয়।
fact-point-town = বিন্দু ও দূরত্ব শহরের কেন্দ্রের, দরজার নয়।
fact-point-locality = বিন্দু ও দূরত্ব গ্রামের কেন্দ্রের, দরজার নয়।
fact-point-none = মানচিত্রে বিন্দু জানা নেই।
fact-point-address = বিন্দুটি দরজায়।
fact-languages = ভাষা
fact-languages-unknown = ভাষা লেখা নেই। ফোনে জিজ্ঞাসা করুন।
fact-languages-unknown-short = ভাষা লেখা নেই
fact-services = সেবা
fact-audience = কাদের জন্য
fact-bring = কী আনতে হবে
fact-bring-unknown = লেখা নেই। কী আনতে হবে জিজ্ঞাসা করুন।
fact-phone = ফোন
fact-phone-unknown = নম্বর জানা নেই।
fact-phone-extension = এক্সটেনশন { $extension }
fact-email = ইমেইল
fact-pec = প্রত্যয়িত ইমেইল (PEC)
fact-website = ওয়েবসাইট
fact-organization = কে চালায়
fact-note = জেনে রাখুন
fact-note-language = ভাষা: { $language }
fact-translated-machine = যন্ত্রের অনুবাদ, এখনও যাচাই হয়নি।
fact-zone = এলাকা
fact-territory = সামাজিক এলাকা { $zone }
hours-title = সময়সূচি
hours-phone-title = ফোনের সময়
hours-unknown = সময়সূচি জানা নেই।
hours-source-words = উৎসে যেমন লেখা
hours-closed = বন্ধ
hours-holiday = ছুটি
hours-patron = শহরের উৎসব
hours-patron-today = হয়তো শহরের উৎসব
hours-today = আজ, { $weekday }
hours-appointment = আগে সময় নিতে হয়
hours-always = সবসময়, দিনরাত
hours-valid-to = { $date } পর্যন্ত চলবে
hours-source-date = এই সময়সূচি: { $date }
hours-patron-closed = শহরের উৎসবে বন্ধ: { $date }
hours-patron-perhaps = শহরের উৎসবে হয়তো বন্ধ: { $date }
hours-patron-unknown = শহরের উৎসবের দিন জানা নেই: সেদিন বন্ধ থাকতে পারে
source-title = তথ্য কোথা থেকে
source-open = উৎস খুলুন
source-date = উৎসের তারিখ: { $date }
source-date-unknown = উৎসের তারিখ: জানা নেই
source-no-address = ঠিকানাহীন উৎস: { $name }
desk-gone-title = এই সেবাকেন্দ্র এখানে নেই
desk-gone = এটি এই ফোনের তালিকায় নেই। হয়তো সরানো হয়েছে।
desk-gone-way = কাছের সেবাকেন্দ্র দেখুন

## Reading aloud
speak-listen = শুনুন
speak-listen-to = শুনুন: { $name }
speak-stop = পড়া থামান
speak-no-voice = এই যন্ত্রে এই ভাষার কণ্ঠ নেই: { $language }।
speak-no-voice-how = ফোনের সেটিংসে, লেখা পড়ে শোনানোর অংশে যোগ করা যায়।
speak-recording = রেকর্ড শুনুন
speak-unsupported = এই যন্ত্র পড়ে শোনাতে পারে না।
speak-failed = পড়া থেমে গেছে। আবার চেষ্টা করুন।

## Search
search-title = খুঁজুন
search-type = নাম, জায়গা, দরকার
search-hint = যেমন লিখুন “অনুমতি”, “Orvieto”, “ডাক্তার”।
search-none = “{ $words }” পাওয়া যায়নি।
search-none-way = একটি শব্দ দিয়ে চেষ্টা করুন, বা একটি দরকার বেছে নিন।
search-count = { $count ->
    [one] { $count }টি ফল
   *[other] { $count }টি ফল
}
search-only-like = { $count ->
    [one] সব শব্দ আছে এমন সেবাকেন্দ্র নেই। { $count }টিতে কিছু আছে, বা কাছাকাছি শব্দ:
   *[other] সব শব্দ আছে এমন সেবাকেন্দ্র নেই। { $count }টিতে কিছু আছে, বা কাছাকাছি শব্দ:
}
search-like = { $count ->
    [one] আরও { $count }টি, এসব শব্দের কিছু বা কাছাকাছি শব্দ নিয়ে:
   *[other] আরও { $count }টি, এসব শব্দের কিছু বা কাছাকাছি শব্দ নিয়ে:
}
search-meant = আপনি কি “{ $words }” খুঁজছিলেন?
search-filtered = ছাঁকনি ছাড়া “{ $words }” পাওয়া যায়।
search-list-label = পাওয়া সেবাকেন্দ্র
search-towns = শহর

## Saved
saved-title = সংরক্ষিত
saved-empty = আপনি যে সেবাকেন্দ্র রাখবেন তা এখানে থাকবে।
saved-empty-how = সেবাকেন্দ্রের হৃদয় চিহ্নে চাপুন।
saved-gone = তালিকায় আর নেই
saved-remove = সরান

## Help
help-title = ফোন করার নম্বর
help-what = অন্য কিছু লেখা না থাকলে সারা ইতালিতে চলে।
help-only-region = শুধু { $region }
help-free-note = বিপদে 112 নম্বরে ফোন করুন।
help-about = Sportello সম্পর্কে

## About
about-title = Sportello
about-what = সবচেয়ে কাছের সেবাকেন্দ্র, ইন্টারনেট ছাড়াও।
about-privacy-title = গোপনীয়তা
about-privacy = অ্যাকাউন্ট লাগে না। কেউ আপনাকে অনুসরণ করে না। আপনি কোথায়, কী খোঁজেন, কোন ভাষা বলেন, তা ফোনের বাইরে যায় না।
about-data-title = তথ্য
about-data = সেবাকেন্দ্র ও নম্বর: { $desks }। শহর: { $towns }। প্রতিটি কার্ডে উৎস ও তারিখ আছে।
about-data-warning = অনেক তথ্য পুরোনো। যাওয়ার আগে সবসময় ফোন করুন।
about-credits-title = কৃতজ্ঞতা
about-credits-comuni = শহরের নাম, সীমানা ও জনসংখ্যা: ISTAT 2023, openpolis থেকে (CC BY 4.0)।
about-credits-points = শহরের কেন্দ্রের স্থানাঙ্ক: GeoNames (CC BY 4.0)।
about-credits-taxonomy = বিষয়: Open Eligibility (CC BY-SA 3.0)।
about-credits-icons = চিহ্ন: Phosphor (MIT)।
about-credits-pages = সেবাকেন্দ্র: সরকারি ও উন্মুক্ত পাতা, প্রতিটি কার্ডে উল্লেখ আছে।
about-licence = মুক্ত সফটওয়্যার, EUPL-1.2 লাইসেন্স।
about-version = সংস্করণ { $version }

## Errors
error-title = কিছু ঠিক নেই
error-catalogue = তালিকা খুলছে না। আপনি যা রেখেছেন তা নিরাপদ।
error-user-newer = আপনার রাখা তথ্য নতুন সংস্করণের। তা নিরাপদ: অ্যাপ হালনাগাদ করুন।
error-reload = আবার চেষ্টা করুন
error-storage = এই যন্ত্র রাখতে পারে না: আপনার পছন্দ বন্ধ করা পর্যন্ত থাকে।
error-set-aside = আপনার রাখা পছন্দ পড়া যায়নি। সরিয়ে রাখা হয়েছে, মোছা হয়নি।
update-ready = নতুন সংস্করণ আছে।
update-now = হালনাগাদ করুন
page-missing-title = এই পাতা নেই

## Updates
updates-title = হালনাগাদ
updates-link = হালনাগাদ ও তথ্য
updates-check = হালনাগাদ খুঁজুন
updates-stop = থামান
updates-never = নেটওয়ার্কে এখনও হালনাগাদ খোঁজা হয়নি।
updates-checking = হালনাগাদ খোঁজা হচ্ছে…
updates-downloading = নামানো হচ্ছে: { $total } kB-এর মধ্যে { $got }
updates-applying = নতুন তথ্য লেখা হচ্ছে…
updates-fresh = তথ্য হালনাগাদ আছে।
updates-unfinished = আরও নতুন তথ্য আসা বাকি।
updates-checked = শেষ সফল যাচাই: { $when }
updates-data-of = { $date }-এর তালিকা
updates-failed = হালনাগাদ হয়নি। আপনার { $date }-এর তথ্য অক্ষত।
updates-failed-undated = হালনাগাদ হয়নি। আপনার তথ্য অক্ষত।
updates-why-connection = নেটওয়ার্ক নেই, বা খুব দুর্বল। সংকেত আছে এমন জায়গায় আবার চেষ্টা করুন।
updates-why-log-in = এই নেটওয়ার্কে লগ ইন লাগে। ব্রাউজার খুলে লগ ইন করুন, তারপর আবার চেষ্টা করুন।
updates-why-busy = সার্ভার খুব ব্যস্ত। পরে আবার চেষ্টা করুন।
updates-why-refused = সার্ভারের ফাইল ঠিক নেই। ব্যবহার করা হয়নি।
updates-why-clock = ফোনের সময় ভুল, বা প্রকাশক দেরি করেছেন। তারিখ ও সময় দেখুন।
updates-why-newer-app = অ্যাপের নতুন সংস্করণ দরকার।
updates-why-full = ফোন ভরে গেছে। জায়গা খালি করে আবার চেষ্টা করুন।
updates-why-storage = রাখা যায়নি। আবার চেষ্টা করুন।
updates-none = এই অ্যাপ নেটওয়ার্ক থেকে হালনাগাদ নেয় না।
updates-confirm-metered = এই নেটওয়ার্কে টাকা লাগতে পারে। চালিয়ে যাবেন?
updates-confirm-saver = ফোন ডেটা বাঁচাচ্ছে। চালিয়ে যাবেন?
updates-confirm-yes = চালিয়ে যান
updates-confirm-no = এখন নয়
updates-details = কারিগরি বিবরণ
updates-news-title = আপনার রাখা সেবাকেন্দ্রে পরিবর্তন
updates-news-note = আপনার রাখা সেবাকেন্দ্রে কিছু বদলেছে।
updates-news-see = দেখুন
updates-news-hours = সময়সূচি
updates-news-place = জায়গা
updates-news-contact = যোগাযোগ
updates-news-about = অন্য তথ্য
updates-news-added = তালিকায় নতুন
updates-news-removed = তালিকা থেকে বাদ
updates-when-title = কখন খুঁজবে
updates-when-auto = নিজে থেকে, নেটওয়ার্ক থাকলে
updates-when-wifi = শুধু Wi-Fi থাকলে
updates-when-manual = শুধু আমি বললে
updates-areas-title = যেসব এলাকা হালনাগাদ হবে
updates-areas-what = প্রকাশক দেখেন আপনি কোন এলাকা চান, কখনও দেখেন না আপনি কোথায়।
updates-area-desks = { $count ->
    [one] { $count }টি সেবাকেন্দ্র
   *[other] { $count }টি সেবাকেন্দ্র
}
updates-pass-title = নেটওয়ার্ক ছাড়া
updates-pass-what = তালিকাটি অন্য ফোনে দিন, বা আপনাকে দেওয়া ফাইলটি খুলুন।
updates-pass-give = তালিকা দিন
updates-pass-take = ফাইল খুলুন
updates-pass-nothing = প্রথম হালনাগাদের পরে তালিকা দেওয়া যাবে।
updates-pass-saved = ফাইল তৈরি: { $path }
updates-pass-not-saved = ফাইল লেখা যায়নি।
updates-pass-done = হয়ে গেছে: এখন আপনার কাছে { $date }-এর তালিকা আছে।
updates-pass-same = এই তথ্য আপনার কাছে আগেই আছে।
updates-pass-older = আপনার কাছে আরও নতুন তথ্য আছে। কিছু বদলায়নি।
updates-pass-bad = ফাইলটি ঠিক নেই। আপনার তথ্য অক্ষত।

## Themes
theme-documents = কাগজপত্র
theme-work = কাজ
theme-health = স্বাস্থ্য
theme-housing = বাসা
theme-education = ইতালিয় ও স্কুল
theme-legal = অধিকার
theme-basic-needs = খাবার ও সাহায্য
theme-minors = নাবালক
theme-women = নারী
theme-mediation = মধ্যস্থতা
theme-participation = সমাজ
theme-digital = ডিজিটাল

## Kinds of desk
kind-immigration-desk = অভিবাসন সেবাকেন্দ্র
kind-police-immigration = পুলিশ: অভিবাসন অফিস
kind-prefecture = প্রিফেকচার
kind-public-authority = সরকারি অফিস
kind-citizen-desk = নাগরিক সেবাকেন্দ্র
kind-municipal-office = পৌর অফিস
kind-social-services = সমাজসেবা
kind-health-desk = স্বাস্থ্য
kind-health-registration = স্বাস্থ্যে নাম লেখানো
kind-health-mediation = স্বাস্থ্যে মধ্যস্থতা
kind-health-family = পরিবার স্বাস্থ্যকেন্দ্র
kind-employment-centre = কর্মসংস্থান কেন্দ্র
kind-work-orientation = কাজ খুঁজতে সাহায্য
kind-adult-school = বড়দের স্কুল
kind-language-course = ইতালিয় ভাষার ক্লাস
kind-legal-advice = আইনি পরামর্শ ও ইউনিয়ন
kind-caritas = Caritas
kind-canteen = খাবার
kind-food-bank = খাদ্য ও কাপড়
kind-shelter = আশ্রয়
kind-day-centre = দিনের কেন্দ্র
kind-antiviolence-centre = নির্যাতন প্রতিরোধ কেন্দ্র
kind-family-centre = পরিবার কেন্দ্র
kind-youth-info = তরুণদের তথ্য
kind-digital-point = ডিজিটাল সাহায্য
kind-library = গ্রন্থাগার
kind-intercultural-centre = আন্তঃসাংস্কৃতিক কেন্দ্র
kind-helpline = ফোন করার নম্বর
kind-town-hall = পৌরসভা

## Who for
audience-all = সবার জন্য
audience-migrants = অন্য দেশের মানুষের জন্য
audience-women = নারীদের জন্য
audience-youth = তরুণদের জন্য
audience-men = পুরুষদের জন্য
