//! The pictures: for each filter a panel, in it a line from p50 to p99 for each engine, on a scale of powers
//! of ten.

use std::fmt::Write as _;

use super::{count, ms};
use crate::measure::Times;
use crate::{nearest, words};

const LABELS: f64 = 190.0;
const PLOT: f64 = 330.0;
const GAP: f64 = 60.0;
const ROW: f64 = 22.0;
const HEAD: f64 = 34.0;
const FOOT: f64 = 46.0;
const TOP: f64 = 76.0;

/// One engine's line, or why there is none.
struct Line<'a> {
    name: &'a str,
    what: Result<&'a Times, &'a str>,
    ours: bool,
}

struct Panel<'a> {
    title: String,
    lines: Vec<Line<'a>>,
}

/// The picture of one world.
pub fn nearest(table: &nearest::Table) -> String {
    let mut panels: Vec<(&str, Panel)> = Vec::new();
    for cell in &table.cells {
        let line = Line {
            name: cell.engine,
            what: cell
                .result
                .as_ref()
                .map(|m| &m.times)
                .map_err(String::as_str),
            ours: cell.engine.starts_with("Sportello"),
        };
        match panels.iter_mut().find(|(filter, _)| *filter == cell.filter) {
            Some((_, panel)) => panel.lines.push(line),
            None => panels.push((
                cell.filter,
                Panel {
                    title: format!("{}: {} match", cell.filter, count(cell.matches)),
                    lines: vec![line],
                },
            )),
        }
    }
    let title = format!(
        "Nearest 20 of {} desks, {}",
        count(table.desks),
        table.shape
    );
    let panels: Vec<Panel> = panels.into_iter().map(|(_, panel)| panel).collect();
    draw(&title, &panels, 1.0)
}

/// The picture of one number of documents.
pub fn words(table: &words::Table) -> String {
    let title = format!(
        "Words as they are typed, {} documents",
        count(table.documents)
    );
    let panels: Vec<Panel> = [1, 2, 3, 4, 6, 8]
        .into_iter()
        .map(|letters| Panel {
            title: match letters {
                1 => "the first letter".to_owned(),
                n => format!("{n} letters"),
            },
            lines: table
                .cells
                .iter()
                .filter(|cell| cell.letters == letters)
                .map(|cell| Line {
                    name: cell.engine,
                    what: cell
                        .result
                        .as_ref()
                        .map(|m| &m.times)
                        .map_err(String::as_str),
                    ours: cell.engine.starts_with("Sportello"),
                })
                .collect(),
        })
        .collect();
    draw(&title, &panels, 8.0)
}

/// The powers of ten, of milliseconds, around all that was measured.
fn decades(panels: &[Panel]) -> (i32, i32) {
    let times = panels
        .iter()
        .flat_map(|panel| &panel.lines)
        .filter_map(|line| line.what.ok())
        .filter(|times| !times.sorted.is_empty());
    let (low, high) = times.fold((1.0_f64, 10.0_f64), |(low, high), times| {
        (low.min(times.p50()), high.max(times.p99()))
    });
    (low.log10().floor() as i32, high.log10().ceil() as i32)
}

fn draw(title: &str, panels: &[Panel], target: f64) -> String {
    let (first, last) = decades(panels);
    let lines = panels.iter().map(|p| p.lines.len()).max().unwrap_or(0);
    let height = HEAD + ROW * lines as f64 + FOOT;
    let rows = panels.len().div_ceil(2);
    let (width, total) = (
        2.0 * (LABELS + PLOT) + GAP + 40.0,
        TOP + height * rows as f64,
    );
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {total}\" width=\"{width}\" \
         height=\"{total}\" font-family=\"system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif\" font-size=\"12\">\n\
         <title>{title}</title>\n<rect width=\"{width}\" height=\"{total}\" fill=\"#fff\"/>\n\
         <text x=\"20\" y=\"32\" font-size=\"19\" font-weight=\"600\" fill=\"#1b1b1b\">{title}</text>\n\
         <text x=\"20\" y=\"54\" fill=\"#555\">Milliseconds for one question: the dot is p50, the end of the line \
         p99 (of fewer than 100 questions the longest). Dashed: Sportello's target for p99, {target} ms.</text>\n"
    );
    for (number, panel) in panels.iter().enumerate() {
        let x = 20.0 + (number % 2) as f64 * (LABELS + PLOT + GAP);
        let y = TOP + (number / 2) as f64 * height;
        panel_at(&mut svg, panel, (x, y), (first, last), target);
    }
    svg.push_str("</svg>\n");
    svg
}

fn panel_at(
    svg: &mut String,
    panel: &Panel,
    (x, y): (f64, f64),
    (first, last): (i32, i32),
    target: f64,
) {
    let left = x + LABELS;
    let decade = PLOT / f64::from(last - first);
    let at = |milliseconds: f64| {
        let log = milliseconds.max(1e-6).log10() - f64::from(first);
        left + (log * decade).clamp(0.0, PLOT)
    };
    let top = y + HEAD;
    let bottom = top + ROW * panel.lines.len() as f64;
    let _ = writeln!(
        svg,
        "<text x=\"{x}\" y=\"{:.1}\" font-size=\"14\" font-weight=\"600\" fill=\"#1b1b1b\">{}</text>",
        y + 16.0,
        panel.title
    );
    for power in first..=last {
        let to = left + f64::from(power - first) * decade;
        // Where they are close, every second has a name.
        let named = last - first <= 7 || power % 2 == 0;
        let name = if named {
            power_of_ten(power)
        } else {
            String::new()
        };
        let _ = writeln!(
            svg,
            "<path d=\"M{to:.1} {top:.1}V{bottom:.1}\" stroke=\"#e2e2e2\"/>\
             <text x=\"{to:.1}\" y=\"{:.1}\" text-anchor=\"middle\" fill=\"#555\" font-size=\"11\">{}</text>",
            bottom + 16.0,
            name
        );
    }
    let to = at(target);
    let _ = writeln!(
        svg,
        "<path d=\"M{to:.1} {top:.1}V{bottom:.1}\" stroke=\"#888\" stroke-dasharray=\"4 3\"/>"
    );
    for (row, line) in panel.lines.iter().enumerate() {
        let middle = top + ROW * (row as f64 + 0.5);
        let (colour, weight) = if line.ours {
            ("#0b6e4f", "700")
        } else {
            ("#3b4a6b", "400")
        };
        let base = middle + 4.0;
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{base:.1}\" text-anchor=\"end\" font-weight=\"{weight}\" fill=\"{}\">{}</text>",
            left - 10.0,
            if line.ours { colour } else { "#1b1b1b" },
            line.name
        );
        match line.what {
            Ok(times) if !times.sorted.is_empty() => {
                let (from, to) = (at(times.p50()), at(times.p99()));
                let _ = writeln!(
                    svg,
                    "<path d=\"M{from:.1} {middle:.1}H{to:.1}M{to:.1} {:.1}v10\" stroke=\"{colour}\" \
                     stroke-width=\"2\"/><circle cx=\"{from:.1}\" cy=\"{middle:.1}\" r=\"4.5\" fill=\"{colour}\">\
                     <title>{}: {} / {} ms</title></circle>",
                    middle - 5.0,
                    line.name,
                    ms(times.p50()),
                    ms(times.p99())
                );
            }
            Ok(_) => {}
            Err(why) => {
                let short = why.split(':').next().unwrap_or_default();
                let _ = writeln!(
                    svg,
                    "<text x=\"{:.1}\" y=\"{base:.1}\" fill=\"#8a5a00\" font-size=\"11\">{short}</text>",
                    left + 6.0
                );
            }
        }
    }
}

/// A power of ten as a person writes it.
fn power_of_ten(power: i32) -> String {
    if power < 0 {
        format!("0.{}1", "0".repeat(power.unsigned_abs() as usize - 1))
    } else {
        count(10_usize.pow(power.unsigned_abs()))
    }
}
