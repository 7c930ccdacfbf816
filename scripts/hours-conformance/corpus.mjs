// Expressions that a catalogue of offices can contain, by feature, and the instants to ask them at: the same
// every time, from one seed.

/** Mulberry32: a small generator of numbers, the same on every machine. */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SEED = 20261123;
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const YEARS = [2026, 2027, 2028];

function generator(next) {
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const two = (n) => String(n).padStart(2, '0');
  const clock = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const step = () => pick([15, 30, 30, 30, 60]);
  const round = (n, by) => Math.round(n / by) * by;
  /** One slot within a day, between two hours. */
  const slot = (from = 7, to = 20) => {
    const by = step();
    const start = round(int(from * 60, (to - 2) * 60), by);
    return `${clock(start)}-${clock(Math.min(start + round(int(60, 300), by), to * 60))}`;
  };
  const morning = () => slot(7, 13);
  const afternoon = () => slot(14, 20);
  const slots = () => pick([() => `${morning()},${afternoon()}`, () => slot(), morning, afternoon])();
  const night = () => {
    const start = round(int(18 * 60, 23 * 60), 30);
    const end = round(int(30, 8 * 60), 30);
    return `${clock(start)}-${pick([clock(end), clock(end + 1440)])}`;
  };
  const range = () => {
    const from = int(0, 5);
    return `${DAYS[from]}-${DAYS[int(from + 1, 6)]}`;
  };
  const week = () => pick(['Mo-Fr', 'Mo-Sa', 'Mo-Su', 'Tu-Fr', range()]);
  const list = () => {
    const days = DAYS.filter(() => next() < 0.4);
    return days.length > 0 ? days.join(',') : pick(DAYS);
  };
  const days = () => pick([week, list, list, () => pick(DAYS)])();
  const base = () => `${days()} ${slots()}`;
  const month = () => pick(MONTHS);
  const months = () => {
    const from = int(0, 11);
    return pick([MONTHS[from], `${MONTHS[from]}-${MONTHS[(from + int(1, 5)) % 12]}`]);
  };
  const date = () => {
    const m = int(0, 11);
    return [m, int(1, LENGTHS[m])];
  };
  const said = ([m, d]) => `${MONTHS[m]} ${two(d)}`;
  /** A closure of some days, also over New Year. */
  const span = () => {
    const [m, d] = date();
    const end = new Date(Date.UTC(2026, m, d + int(2, 40)));
    const [em, ed] = [end.getUTCMonth(), end.getUTCDate()];
    return em === m ? `${said([m, d])}-${two(ed)}` : `${said([m, d])}-${said([em, ed])}`;
  };
  /** The same in one year, as the reference wants it written. */
  const spanOf = (year) => {
    const [m, d] = [int(0, 11), int(1, 28)];
    const end = new Date(Date.UTC(year, m, d + int(2, 40)));
    return `${year} ${said([m, d])}-${end.getUTCFullYear()} ${said([end.getUTCMonth(), end.getUTCDate()])}`;
  };
  const nth = (which = ['1', '2', '3', '4', '5', '-1', '-2', '1,3', '2,4', '1-2', '1,-1']) => `${pick(DAYS)}[${pick(which)}]`;
  const comment = () => pick(['"su appuntamento"', '"chiamare prima"', '"solo residenti"', '"previa prenotazione"', '"con mediatrice"']);
  const years = () => pick([() => `${pick(YEARS)}`, () => '2026-2027', () => '2027-2028', () => '2027+', () => '2026,2028'])();
  const weeks = () => {
    const from = int(1, 50);
    return pick([`week ${two(from)}`, `week ${two(from)}-${two(int(from + 1, 53))}`, `week ${two(from)},${two(int(from + 1, 53))}`]);
  };

  return {
    'one slot on a range of days': () => `${week()} ${slot()}`,
    'lists of days': () => `${list()} ${slot()}`,
    'several slots in a day': () => `${days()} ${morning()},${afternoon()}`,
    'slots that touch or overlap': () => {
      const [a, b] = [slot(), slot()];
      return `${days()} ${a},${b}`;
    },
    'several rules (`;`)': () => Array.from({ length: int(2, 4) }, base).join('; '),
    'additional rules (`,`)': () => `${base()}, ${base()}`,
    'days off': () => `${week()} ${slots()}; ${pick(DAYS)} ${pick(['off', 'closed'])}`,
    'hours off': () => `${week()} ${slot(7, 20)}; ${list()} ${slot(9, 17)} off`,
    'over midnight': () => `${days()} ${night()}`,
    'over midnight, then another rule': () => `${days()} ${night()}${pick(['; ', ', '])}${list()} ${slot()}`,
    'until 24:00': () => `${days()} ${pick(['00:00-24:00', `${clock(round(int(480, 1200), 30))}-24:00`])}`,
    'months': () => pick([() => `${months()} ${base()}`, () => `${base()}; ${months()} ${base()}`])(),
    'months off': () => `${base()}; ${months()} off`,
    'spans of dates off': () => `${base()}; ${span()} off`,
    'spans of dates with other hours': () => `${base()}; ${span()} ${base()}`,
    'single dates': () => `${base()}; ${said(date())}${pick(['', `,${said(date())}`])} ${pick(['off', slot()])}`,
    'years': () => pick([() => `${years()} ${base()}`, () => `${base()}; ${years()} ${base()}`])(),
    'a month or dates of a year': () => `${base()}; ${pick([() => `${pick(YEARS)} ${month()}`, () => spanOf(pick(YEARS)), () => `${pick(YEARS)} ${said(date())}`])()} off`,
    'weeks': () => pick([() => `${weeks()} ${base()}`, () => `${base()}; ${weeks()} off`])(),
    'the nth day of a month': () => pick([() => `${nth()} ${slots()}`, () => `${base()}; ${nth()} ${pick(['off', slot()])}`])(),
    'the nth day, in months': () => {
      const [span, one] = [months(), ['1', '2', '3', '4', '-1']];
      return `${span} ${span.includes('-') ? nth() : nth(one)} ${slots()}`;
    },
    'public holidays off': () => `${base()}; PH off`,
    'hours on public holidays': () => pick([() => `${base()}; PH ${slot()}`, () => `${week()},PH ${slots()}`, () => `PH,${list()} ${slot()}`])(),
    'days about a public holiday': () => `${base()}; PH ${pick(['-1 day', '+1 day'])} ${pick(['off', slot()])}`,
    'school holidays': () => `${base()}; SH ${pick(['off', slot()])}`,
    'Easter': () => `${base()}; easter${pick(['', ' +1 day', ' -2 days'])}${pick(['', ' off'])}`.replace(/(easter( [+-]\d days?)?)$/, `$1 ${slot()}`),
    'around the clock': () => pick(['24/7', '24/7; PH off', `24/7; ${months()} off`, `24/7; ${list()} off`, `24/7; ${list()} ${slot()} off`]),
    'a comment alone': () => `${base()} ${comment()}`,
    'a comment on one of several rules': () => `${base()}; ${base()} ${comment()}`,
    'open with a comment': () => `${base()} open ${comment()}`,
    'off with a comment': () => `${base()}; ${pick([month, () => pick(DAYS)])()} off "ferie"`,
    'unknown': () => pick([() => `${base()} unknown`, () => `${base()}; ${list()} ${slot()} unknown ${comment()}`])(),
    'days without hours': () => pick([() => `${days()} ${comment()}`, () => `${list()}`, () => `${months()} ${comment()}`])(),
    'fallbacks': () => `${base()} || ${pick([comment(), `${base()} ${comment()}`])}`,
    'no end (`+`)': () => `${days()} ${clock(round(int(480, 1080), 30))}+`,
    'sunrise and sunset': () => `${days()} ${pick(['sunrise-12:00', '09:00-sunset', 'sunrise-sunset'])}`,
  };
}

/** `[feature, expression]`, so many different ones of each feature that has as many. */
export function expressions(each) {
  const made = [];
  const seen = new Set();
  const next = random(SEED);
  for (const [feature, make] of Object.entries(generator(next))) {
    let found = 0;
    for (let tries = 0; found < each && tries < each * 40; tries += 1) {
      const text = make();
      if (!seen.has(text)) {
        seen.add(text);
        made.push([feature, text]);
        found += 1;
      }
    }
  }
  return made;
}

const HOLIDAYS = ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '10-04', '11-01', '12-08', '12-25', '12-26'];
const EASTERS = { 2026: ['04-05', '04-06'], 2027: ['03-28', '03-29'], 2028: ['04-16', '04-17'] };
/** The nights in which clocks change. */
const NIGHTS = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29'];

/** Wall-clock times in Italy, `YYYY-MM-DDTHH:MM`, 2026 to 2028, sorted. */
export function instants(count) {
  const next = random(SEED + 1);
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const two = (n) => String(n).padStart(2, '0');
  const found = new Set();
  for (const year of YEARS) {
    for (const day of [...HOLIDAYS, ...EASTERS[year]]) {
      for (const time of ['00:30', '10:30', '16:00']) found.add(`${year}-${day}T${time}`);
    }
    for (const edge of ['01-02T09:30', '12-31T23:59', '12-31T10:00', '02-28T10:00', '03-01T00:00']) found.add(`${year}-${edge}`);
  }
  found.add('2028-02-29T10:00').add('2028-02-29T00:00');
  for (const night of NIGHTS) {
    const spring = night.includes('-03-');
    for (const time of ['00:00', '01:30', spring ? '03:00' : '02:30', '03:30', '07:59']) found.add(`${night}T${time}`);
  }
  while (found.size < count) {
    const day = new Date(Date.UTC(2026, 0, 1 + int(0, 1095)));
    const [hour, minute] = [int(0, 3) === 0 ? int(0, 23) : int(7, 20), [0, 0, 29, 30, 45, 59, int(0, 59)][int(0, 6)]];
    const text = `${day.toISOString().slice(0, 10)}T${int(0, 11) === 0 ? '00:00' : `${two(hour)}:${two(minute)}`}`;
    // In one night of a year no clock shows this hour.
    if (!(NIGHTS.includes(text.slice(0, 10)) && text.includes('-03-') && text.includes('T02:'))) found.add(text);
  }
  return [...found].sort();
}
