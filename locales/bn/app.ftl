# Bengali, translated from the Italian by a machine in November 2026; no native speaker has reviewed it.
# Short and simple sentences.

## Rooms
room-near = কাছে
room-search = খুঁজুন
room-saved = সেভ করা
room-help = সাহায্য
rooms-label = মূল মেনু
skip-to-content = মূল লেখায় যান
back = পেছনে
close = বন্ধ করুন

## First time
welcome-title = ভাষা বেছে নিন
welcome-what = সবচেয়ে কাছের সেবাকেন্দ্র খুঁজুন। ইন্টারনেট ছাড়াও চলে।
language-title = ভাষা
language-change = ভাষা বদলান
language-not-reviewed = মেশিনের অনুবাদ, এখনো যাচাই করা হয়নি।
language-loading = ভাষা আসছে…
language-load-failed = ভাষা আসেনি। যেখানে নেটওয়ার্ক আছে সেখানে আবার চেষ্টা করুন।
language-more-title = আরও ভাষা
language-more-what = Sportello-র অনুবাদকরা এগুলো তৈরি করেন। একবার যোগ করলে নেটওয়ার্ক ছাড়াও থেকে যায়।
language-look = আরও ভাষা খুঁজুন
language-add = যোগ করুন: { $language }
language-adding = আসছে: { $language }…
language-added = যোগ হয়েছে: { $language }
language-remove = সরান: { $language }
language-coverage = { $percent }% অনুবাদ হয়েছে
language-reviewed = এই ভাষায় কথা বলেন এমন কেউ যাচাই করেছেন।
language-broken = কাজ করছে না এমন লেখা: { $count }। সেগুলো অন্য ভাষায় দেখাবে।
language-size = { $kilobytes } kB
language-none-more = এখন আর কোনো ভাষা নেই।
language-file-bad = ভাষার ফাইলটি ঠিক নেই। আগের ভাষাই থাকছে।
language-file-newer-app = এই ভাষার জন্য অ্যাপের আরও নতুন সংস্করণ লাগবে।
language-also-title = আপনি কি অন্য ভাষাও পড়তে পারেন?
language-also-what = যা আপনার ভাষায় নেই, তা এগুলোর মধ্যে প্রথম যে ভাষায় আছে সেই ভাষায় দেখাবে।
appearance-title = রং
appearance-auto = ফোনের মতো
appearance-light = হালকা
appearance-dark = গাঢ়

## Where
place-title = আপনি কোথায়?
place-use-position = আমার অবস্থান ব্যবহার করুন
place-position-private = আপনার অবস্থান ফোনেই থাকে। কেউ দেখতে পায় না।
place-locating = অবস্থান খোঁজা হচ্ছে…
place-cancel = বাতিল
place-type = আপনার শহরের নাম লিখুন
place-recent = সম্প্রতি ব্যবহার করা
place-all-zone = সমাজসেবা এলাকা { $zone }
place-none = এই নামের কোনো শহর নেই।
place-did-you-mean = হয়তো খুঁজছিলেন:
place-count = { $count ->
    [one] { $count }টি শহর
   *[other] { $count }টি শহর
}
place-denied = ফোন অবস্থান জানায়নি। নিচে আপনার শহর বেছে নিন।
place-denied-for-ever = ফোন Sportello-কে অবস্থান জানায় না। সেটিংসে Sportello অংশে এটি বদলানো যায়। অথবা নিচে আপনার শহর বেছে নিন।
place-open-settings = সেটিংস খুলুন
place-unavailable = এখন অবস্থান পাওয়া যাচ্ছে না। নিচে আপনার শহর বেছে নিন।
place-timeout = সময়মতো অবস্থান পাওয়া যায়নি। নিচে আপনার শহর বেছে নিন।
place-unsupported = এই ডিভাইস অবস্থান জানাতে পারে না। নিচে আপনার শহর বেছে নিন।
place-outside = ফোন ইতালির বাইরের অবস্থান দিচ্ছে। নিচে আপনার শহর বেছে নিন।
place-town-centre = শহরের কেন্দ্র
place-near-you = আপনার অবস্থান
place-change = বদলান
place-choose = কোথায় আছেন বেছে নিন
place-far = আপনি এই এলাকাগুলো থেকে দূরে। সবচেয়ে কাছের সেবাকেন্দ্রের দূরত্ব: { $distance }।
place-near = { $town }-এর কাছে

## Near
near-title = আপনার কী প্রয়োজন?
near-all-needs = সব প্রয়োজন
near-count = { $count ->
    [one] { $count }টি সেবাকেন্দ্র, কাছেরটি আগে
   *[other] { $count }টি সেবাকেন্দ্র, কাছেরটি আগে
}
near-more = আরও দেখান
near-list-label = সেবাকেন্দ্র, কাছেরটি আগে
near-data-age = তথ্য ফোনেই আছে, নেটওয়ার্ক ছাড়াও। সবচেয়ে নতুন তথ্যের তারিখ: { $date }।
filters-label = ফিল্টার
filter-open = এখন খোলা
filter-theme = প্রয়োজন
filter-language = ভাষা
filter-language-any = সব ভাষা
filter-kind = ধরন
filter-kind-any = সব ধরন
filter-audience-any = সব ধরনের মানুষ
filter-clear = ফিল্টার সরান
empty-title = এই ফিল্টারে কোনো সেবাকেন্দ্র নেই
empty-why = কাছের সেবাকেন্দ্র দেখতে একটি ফিল্টার সরান।
wheelchair-yes = হুইলচেয়ার: হ্যাঁ
wheelchair-limited = হুইলচেয়ার: কিছুটা
wheelchair-no = হুইলচেয়ার: না
wheelchair-unknown = হুইলচেয়ার: জানা নেই
way-out-theme = “{ $what }” বাদে
way-out-language = ভাষা বাদে: { $what }
way-out-open = বন্ধ বা সময় জানা নেই, সেগুলোও
way-out-kind = সব ধরনের সেবাকেন্দ্র
way-out-audience = যে কারো জন্য
way-out-territory = সব এলাকায়
way-out-wheelchair = হুইলচেয়ারের কথা জানা নেই, সেগুলোও
way-out-all = সব ফিল্টার সরান
way-out-count = { $count ->
    [one] { $count }টি সেবাকেন্দ্র
   *[other] { $count }টি সেবাকেন্দ্র
}
empty-helplines = অথবা সারা দেশের কোনো নম্বরে কল করুন
town-hall-name = পৌরসভা: { $town }
town-hall-why = এই শহরে কোনো সেবাকেন্দ্র আমাদের জানা নেই। পৌরসভায় গিয়ে জিজ্ঞাসা করা যায়।
town-hall-tag = যেখানে জিজ্ঞাসা করা যায়
town-hall-contact-unknown = ওয়েবসাইট ও ই-মেইল জানা নেই। পৌরসভায় জিজ্ঞাসা করুন।
open-old-note = কিছু সময়সূচি পুরোনো: যাওয়ার আগে কল করুন।

## Status
status-open-until = { $time }টা পর্যন্ত খোলা
status-open-always = সব সময় খোলা
status-closing-soon = একটু পরে বন্ধ হবে, { $time }টায়
status-closed = বন্ধ
status-closed-opens = বন্ধ · { $when } খুলবে
status-closed-until = { $weekday } { $day } { $month } পর্যন্ত বন্ধ
status-closed-holiday = আজ বন্ধ: জাতীয় ছুটি
status-closed-holiday-opens = আজ বন্ধ, জাতীয় ছুটি · { $when } খুলবে
status-closed-patron = আজ বন্ধ: শহরের উৎসব
status-closed-patron-opens = আজ বন্ধ, শহরের উৎসব · { $when } খুলবে
status-by-appointment = অ্যাপয়েন্টমেন্ট লাগে
status-by-appointment-call = অ্যাপয়েন্টমেন্ট লাগে: কল করুন
status-unknown = সময় জানা নেই
status-unknown-call = সময় জানা নেই: কল করুন
status-phone-until = { $time }টা পর্যন্ত ফোন ধরা হয়
status-phone-always = দিনরাত ফোন ধরা হয়
status-phone-closing-soon = আর অল্প সময় ফোন ধরা হবে, { $time }টা পর্যন্ত
status-phone-closed = এখন ফোন ধরা হয় না
status-phone-closed-opens = এখন ফোন ধরা হয় না · আবার { $when }
status-old-open = খোলা, { $year } সালের সময়সূচি অনুযায়ী: আগে কল করুন
status-old-open-no-phone = খোলা, { $year } সালের সময়সূচি অনুযায়ী: আগে জিজ্ঞাসা করুন
status-old-closed = বন্ধ, { $year } সালের সময়সূচি অনুযায়ী: কল করুন
status-old-closed-no-phone = বন্ধ, { $year } সালের সময়সূচি অনুযায়ী
status-old-phone = ফোন ধরা হয়, { $year } সালের সূত্র অনুযায়ী
status-old-phone-closed = ফোন ধরা হয় না, { $year } সালের সূত্র অনুযায়ী
status-undated-open = খোলা, তারিখ ছাড়া সময়সূচি অনুযায়ী: আগে কল করুন
status-undated-open-no-phone = খোলা, তারিখ ছাড়া সময়সূচি অনুযায়ী: আগে জিজ্ঞাসা করুন
status-undated-closed = বন্ধ, তারিখ ছাড়া সময়সূচি অনুযায়ী: কল করুন
status-undated-closed-no-phone = বন্ধ, তারিখ ছাড়া সময়সূচি অনুযায়ী
status-undated-phone = ফোন ধরা হয়, তারিখ ছাড়া সূত্র অনুযায়ী
status-undated-phone-closed = ফোন ধরা হয় না, তারিখ ছাড়া সূত্র অনুযায়ী
status-ended = হয়তো আর নেই: আগে কল করুন
status-ended-no-phone = হয়তো আর নেই: আগে জিজ্ঞাসা করুন
status-patron = আজ শহরের উৎসব হতে পারে: হয়তো বন্ধ, কল করুন
status-patron-no-phone = আজ শহরের উৎসব হতে পারে: হয়তো বন্ধ, আগে জিজ্ঞাসা করুন

## Card
desk-from = { $place } থেকে: { $distance }
desk-from-you = আপনার থেকে: { $distance }
act-call = কল
act-whatsapp = WhatsApp
act-directions = পথ
act-write = লিখুন
act-website = সাইট
act-save = সেভ করুন
act-saved = সেভ করা
act-share = শেয়ার করুন
act-call-number = কল করুন: { $number }
age-dated = তথ্যের তারিখ: { $date }। যাওয়ার আগে কল করুন।
age-dated-no-phone = তথ্যের তারিখ: { $date }। যাওয়ার আগে জিজ্ঞাসা করুন।
age-undated = তথ্যের তারিখ নেই। যাওয়ার আগে কল করুন।
age-undated-no-phone = তথ্যের তারিখ নেই। যাওয়ার আগে জিজ্ঞাসা করুন।
age-current = তথ্যের তারিখ: { $date }।
age-ended = এই সেবা হয়তো শেষ হয়ে গেছে, বা এখনো শুরু হয়নি। তথ্যের তারিখ: { $date }।
age-ended-undated = এই সেবা হয়তো শেষ হয়ে গেছে। তথ্যের তারিখ নেই।
facts-title = তথ্য
fact-address = ঠিকানা
fact-address-unknown = রাস্তার নাম জানা নেই। যাওয়ার আগে জিজ্ঞাসা করুন।
fact-address-withheld = ঠিকানা এখানে দেখানো হয় না। 1522 নম্বর দিনরাত বলে দেয় কোথায় যেতে হবে।
fact-point-town = ম্যাপের বিন্দু ও দূরত্ব শহরের কেন্দ্রের, দরজার নয়।
fact-point-locality = ম্যাপের বিন্দু ও দূরত্ব জায়গাটির কেন্দ্রের, দরজার নয়।
fact-point-none = ম্যাপের বিন্দু জানা নেই।
fact-point-address = ম্যাপের বিন্দু ঠিক দরজায়।
fact-languages = ভাষা
fact-languages-unknown = ভাষা লেখা নেই। ফোনে জিজ্ঞাসা করুন।
fact-languages-unknown-short = ভাষা লেখা নেই
fact-services = সেবা
fact-audience = কার জন্য
fact-bring = কী আনতে হবে
fact-bring-unknown = লেখা নেই। কী আনতে হবে জিজ্ঞাসা করুন।
fact-phone = ফোন
fact-phone-unknown = নম্বর জানা নেই।
fact-phone-extension = এক্সটেনশন { $extension }
fact-email = ই-মেইল
fact-pec = সার্টিফায়েড ই-মেইল (PEC)
fact-website = সাইট
fact-organization = কারা চালায়
fact-note = জেনে রাখুন
fact-note-language = ভাষা: { $language }
fact-translated-machine = মেশিনের অনুবাদ, এখনো যাচাই করা হয়নি।
fact-zone = এলাকা
fact-territory = সমাজসেবা এলাকা { $zone }
hours-title = সময়সূচি
hours-phone-title = ফোনের সময়সূচি
hours-unknown = সময় জানা নেই।
hours-source-words = সূত্রে যেভাবে লেখা
hours-closed = বন্ধ
hours-holiday = ছুটি
hours-patron = শহরের উৎসব
hours-patron-today = হয়তো শহরের উৎসব
hours-today = আজ, { $weekday }
hours-appointment = অ্যাপয়েন্টমেন্ট লাগে
hours-always = সব সময়, দিনরাত
hours-valid-to = { $date } পর্যন্ত চলবে
hours-source-date = এই সময়সূচির তারিখ: { $date }
hours-patron-closed = শহরের উৎসবে বন্ধ: { $date }
hours-patron-perhaps = শহরের উৎসবে হয়তো বন্ধ: { $date }
hours-patron-unknown = শহরের উৎসব কবে জানা নেই: সেদিন বন্ধ থাকতে পারে
source-title = তথ্য কোথা থেকে আসে
source-open = সূত্র খুলুন
source-date = সূত্রের তারিখ: { $date }
source-date-unknown = সূত্রের তারিখ: জানা নেই
source-no-address = সূত্র, ওয়েব ঠিকানা নেই: { $name }
desk-gone-title = এই সেবাকেন্দ্র নেই
desk-gone = এই ফোনের তালিকায় নেই। হয়তো সরানো হয়েছে।
desk-gone-way = কাছের সেবাকেন্দ্র দেখুন

## Reading aloud
speak-listen = শুনুন
speak-listen-to = শুনুন: { $name }
speak-stop = পড়া থামান
speak-no-voice = এই ডিভাইসে এই ভাষার কণ্ঠ নেই: { $language }।
speak-no-voice-how = ফোনের সেটিংসে “টেক্সট টু স্পিচ” থেকে যোগ করা যায়।
speak-recording = রেকর্ড করা কথা শুনুন
speak-unsupported = এই ডিভাইস পড়ে শোনাতে পারে না।
speak-failed = পড়া থেমে গেছে। আবার চেষ্টা করুন।

## Search
search-title = খুঁজুন
search-type = নাম, জায়গা, প্রয়োজন
search-hint = যেমন লিখুন “থাকার অনুমতি”, “Orvieto”, “ডাক্তার”।
search-none = “{ $words }” লিখে কিছু পাওয়া যায়নি।
search-none-way = শুধু একটি শব্দ লিখুন, বা একটি প্রয়োজন বেছে নিন।
search-count = { $count ->
    [one] { $count }টি ফল
   *[other] { $count }টি ফল
}
search-only-like = { $count ->
    [one] কোনো সেবাকেন্দ্রে সব শব্দ নেই। { $count }টিতে কিছু শব্দ বা কাছাকাছি শব্দ আছে:
   *[other] কোনো সেবাকেন্দ্রে সব শব্দ নেই। { $count }টিতে কিছু শব্দ বা কাছাকাছি শব্দ আছে:
}
search-like = { $count ->
    [one] আরও { $count }টি, কিছু শব্দ বা কাছাকাছি শব্দসহ:
   *[other] আরও { $count }টি, কিছু শব্দ বা কাছাকাছি শব্দসহ:
}
search-meant = হয়তো খুঁজছিলেন “{ $words }”?
search-filtered = ফিল্টার ছাড়া “{ $words }” লিখে কিছু পাওয়া যায়।
search-list-label = যে সেবাকেন্দ্র পাওয়া গেছে
search-towns = শহর

## Saved
saved-title = সেভ করা
saved-empty = আপনার সেভ করা সেবাকেন্দ্র এখানে থাকবে।
saved-empty-how = সেবাকেন্দ্রের হার্ট চিহ্নে চাপ দিন।
saved-gone = তালিকায় আর নেই
saved-remove = সরান

## Help
help-title = কল করার নম্বর
help-what = অন্য কিছু লেখা না থাকলে সারা ইতালিতে চলে।
help-only-region = শুধু { $region }
help-free-note = বিপদে 112 নম্বরে কল করুন।
help-about = Sportello সম্পর্কে

## About
about-title = Sportello
about-what = সবচেয়ে কাছের সেবাকেন্দ্র, ইন্টারনেট ছাড়াও।
about-privacy-title = গোপনীয়তা
about-privacy = অ্যাকাউন্ট লাগে না। কেউ আপনার ওপর নজর রাখে না। আপনি কোথায়, কী খোঁজেন, কোন ভাষায় কথা বলেন: এসব ফোনের বাইরে যায় না।
about-data-title = তথ্য
about-data = { $desks }টি সেবাকেন্দ্র ও নম্বর, { $towns }টি শহর। সূত্র ও তারিখ প্রতিটি পাতায় আছে।
about-data-warning = অনেক তথ্য পুরোনো। যাওয়ার আগে সব সময় কল করুন।
about-credits-title = কৃতজ্ঞতা
about-credits-comuni = শহরের সীমানা, নাম ও জনসংখ্যা: ISTAT ২০২৩, openpolis-এর মাধ্যমে (CC BY 4.0)।
about-credits-points = কেন্দ্রের অবস্থান: GeoNames (CC BY 4.0)।
about-credits-taxonomy = বিষয়: Open Eligibility (CC BY-SA 3.0)।
about-credits-icons = আইকন: Phosphor (MIT)।
about-credits-pages = সেবাকেন্দ্র: সবার জন্য খোলা ওয়েব পাতা, প্রতিটি পাতায় উল্লেখ আছে।
about-licence = মুক্ত সফটওয়্যার, লাইসেন্স EUPL-1.2।
about-version = সংস্করণ { $version }

## Errors
error-title = কিছু একটা ঠিক নেই
error-catalogue = তালিকা খুলছে না। আপনার সেভ করা তথ্য নিরাপদ আছে।
error-user-newer = সেভ করা তথ্য আরও নতুন সংস্করণের। তথ্য নিরাপদ আছে: অ্যাপ আপডেট করুন।
error-reload = আবার চেষ্টা করুন
error-storage = এই ডিভাইস সেভ করতে পারে না: বন্ধ করলে আপনার পছন্দ মুছে যাবে।
error-set-aside = সেভ করা পছন্দ পড়া যায়নি। আলাদা করে রাখা হয়েছে, মোছা হয়নি।
error-clock = ফোনের তারিখ ভুল মনে হচ্ছে: { $date }। কী খোলা, তা নিশ্চিত নয়। তারিখ ও সময় দেখে নিন।
link-copied = এখানে কোনো অ্যাপ এটি খোলে না। কপি করা হয়েছে, পেস্ট করুন: { $what }
link-no-app = এখানে কোনো অ্যাপ এটি খোলে না। লিখে রাখুন: { $what }
link-desk-copied = কপি করা হয়েছে: মেসেজে পেস্ট করা যায়।
update-ready = নতুন সংস্করণ এসেছে।
update-now = আপডেট
page-missing-title = এই পাতা নেই

## Updates
updates-title = আপডেট
updates-link = আপডেট ও তথ্য
updates-check = আপডেট খুঁজুন
updates-stop = থামান
updates-never = ইন্টারনেটে এখনো আপডেট খোঁজা হয়নি।
updates-checking = আপডেট খোঁজা হচ্ছে…
updates-downloading = ডাউনলোড হচ্ছে: { $got } / { $total } kB
updates-applying = নতুন তথ্য লেখা হচ্ছে…
updates-fresh = তথ্য হালনাগাদ আছে।
updates-unfinished = কিছু নতুন তথ্য এখনো আসা বাকি।
updates-checked = শেষবার ঠিকমতো খোঁজা হয়েছে: { $when }
updates-data-of = তালিকার তারিখ: { $date }
updates-failed = আপডেট হয়নি। আপনার তথ্য ঠিক আছে, তারিখ: { $date }।
updates-failed-undated = আপডেট হয়নি। আপনার তথ্য ঠিক আছে।
updates-why-connection = নেটওয়ার্ক নেই, বা খুব দুর্বল। যেখানে সিগন্যাল আছে সেখানে আবার চেষ্টা করুন।
updates-why-log-in = এই নেটওয়ার্কে আগে লগ ইন করতে হয়। ব্রাউজার খুলে লগ ইন করুন, তারপর আবার চেষ্টা করুন।
updates-why-busy = সার্ভার খুব ব্যস্ত। পরে আবার চেষ্টা করুন।
updates-why-refused = সার্ভারের ফাইল ঠিক নেই। ব্যবহার করা হয়নি।
updates-why-clock = ফোনের সময় ভুল, বা প্রকাশকের দেরি হয়েছে। তারিখ ও সময় দেখে নিন।
updates-why-newer-app = অ্যাপের আরও নতুন সংস্করণ লাগবে।
updates-why-full = ফোনে জায়গা নেই। জায়গা খালি করে আবার চেষ্টা করুন।
updates-why-storage = সেভ করা যায়নি। আবার চেষ্টা করুন।
updates-none = এই অ্যাপ আপডেট পায় না।
updates-confirm-metered = এই নেটওয়ার্কে টাকা লাগতে পারে। চালিয়ে যাবেন?
updates-confirm-saver = ফোন ডেটা বাঁচাচ্ছে। চালিয়ে যাবেন?
updates-confirm-yes = চালিয়ে যান
updates-confirm-no = এখন না
updates-details = কারিগরি তথ্য
updates-news-title = সেভ করা তালিকায় বদল
updates-news-note = আপনার সেভ করা সেবাকেন্দ্রে কিছু বদলেছে।
updates-news-see = দেখুন
updates-news-hours = সময়সূচি
updates-news-place = জায়গা
updates-news-contact = যোগাযোগ
updates-news-about = অন্য তথ্য
updates-news-added = তালিকায় নতুন
updates-news-removed = তালিকা থেকে বাদ
updates-when-title = কখন খুঁজবে
updates-when-auto = নেটওয়ার্ক থাকলে নিজে থেকে
updates-when-wifi = শুধু Wi-Fi থাকলে
updates-when-manual = শুধু আমি বললে
updates-areas-title = যে এলাকা আপডেট হবে
updates-areas-what = আপনি কোন এলাকা চান, প্রকাশক তা দেখেন। আপনি কোথায়, তা কখনো দেখেন না।
updates-area-desks = { $count ->
    [one] { $count }টি সেবাকেন্দ্র
   *[other] { $count }টি সেবাকেন্দ্র
}
updates-pass-title = নেটওয়ার্ক ছাড়া
updates-pass-what = তালিকাটি অন্য ফোনে দিন, বা আপনাকে দেওয়া ফাইল খুলুন।
updates-pass-give = তালিকা শেয়ার করুন
updates-pass-take = ফাইল খুলুন
updates-pass-nothing = প্রথম আপডেটের পরে তালিকা শেয়ার করা যাবে।
updates-pass-saved = ফাইল তৈরি: { $path }
updates-pass-not-saved = ফাইল লেখা যায়নি।
updates-pass-done = হয়ে গেছে: এখন আপনার তালিকার তারিখ { $date }।
updates-pass-same = এই তথ্য আপনার কাছে আগে থেকেই আছে।
updates-pass-older = আপনার কাছে আরও নতুন তথ্য আছে। কিছু বদলানো হয়নি।
updates-pass-bad = ফাইলটি ঠিক নেই। আপনার তথ্য ঠিক আছে।

## Themes
theme-documents = কাগজপত্র
theme-work = কাজ
theme-health = স্বাস্থ্য
theme-housing = থাকার জায়গা
theme-education = ইতালিয়ান ও স্কুল
theme-legal = অধিকার
theme-basic-needs = খাবার ও সাহায্য
theme-minors = শিশু-কিশোর
theme-women = নারী
theme-mediation = দোভাষী সেবা
theme-participation = কমিউনিটি
theme-digital = ডিজিটাল

## Kinds of desk
kind-immigration-desk = অভিবাসন সেবাকেন্দ্র
kind-police-immigration = পুলিশ: ইমিগ্রেশন অফিস
kind-prefecture = প্রিফেকচার
kind-public-authority = সরকারি অফিস
kind-citizen-desk = নাগরিক সেবাকেন্দ্র
kind-municipal-office = পৌরসভার অফিস
kind-social-services = সমাজসেবা
kind-health-desk = স্বাস্থ্য
kind-health-registration = স্বাস্থ্যসেবায় নিবন্ধন
kind-health-mediation = স্বাস্থ্যে দোভাষী সেবা
kind-health-family = পারিবারিক ক্লিনিক
kind-employment-centre = কর্মসংস্থান কেন্দ্র
kind-work-orientation = কাজ খুঁজতে সাহায্য
kind-adult-school = বড়দের স্কুল
kind-language-course = ইতালিয়ান কোর্স
kind-legal-advice = আইনি পরামর্শ ও ইউনিয়ন
kind-caritas = Caritas
kind-canteen = খাবারের জায়গা
kind-food-bank = খাবার ও কাপড়
kind-shelter = আশ্রয়কেন্দ্র
kind-day-centre = দিনের কেন্দ্র
kind-antiviolence-centre = নির্যাতন-বিরোধী কেন্দ্র
kind-family-centre = পরিবার কেন্দ্র
kind-youth-info = যুব তথ্যকেন্দ্র
kind-digital-point = ডিজিটাল সাহায্য
kind-library = লাইব্রেরি
kind-intercultural-centre = আন্তঃসাংস্কৃতিক কেন্দ্র
kind-helpline = কল করার নম্বর
kind-town-hall = পৌরসভা

## Who for
audience-all = সবার জন্য
audience-migrants = অন্য দেশ থেকে আসা মানুষের জন্য
audience-women = নারীদের জন্য
audience-youth = তরুণ-তরুণীদের জন্য
audience-men = পুরুষদের জন্য
