//! Every icon of the installed app, drawn from one SVG.

use anyhow::{Context as _, Result};
use resvg::{tiny_skia, usvg};

use super::cache::Cache;

/// The app's icons, as files.
#[derive(Clone, Debug, Default)]
pub struct Icons {
    /// The SVG itself, without its comment: the tab's icon.
    pub svg: Vec<u8>,
    /// PNG, 192 px.
    pub png_192: Vec<u8>,
    /// PNG, 512 px.
    pub png_512: Vec<u8>,
    /// PNG, 512 px, the ground up to the edges: Android cuts its own shape.
    pub maskable: Vec<u8>,
    /// PNG, 180 px, square for the same reason: iOS cuts its own shape.
    pub apple: Vec<u8>,
}

/// The attribute that rounds the element "ground"; without it the icon is square.
pub(crate) const ROUNDING: &str = r#" rx="112""#;

/// Draws the icons from `svg`, which has an element "ground" with [`ROUNDING`].
///
/// # Errors
/// When the SVG cannot be read or drawn.
pub fn draw(svg: &str, cache: &Cache) -> Result<Icons> {
    let svg = without_comments(svg);
    anyhow::ensure!(
        svg.matches(ROUNDING).count() == 1,
        "icon.svg: exactly one element must say{ROUNDING}: the ground, squared for maskable icons"
    );
    let square = svg.replace(ROUNDING, "");
    let png = |svg: &str, side: u16| {
        cache.get(&[b"png-2", &side.to_le_bytes(), svg.as_bytes()], || {
            render(svg, side)
        })
    };
    Ok(Icons {
        png_192: png(&svg, 192)?,
        png_512: png(&svg, 512)?,
        maskable: png(&square, 512)?,
        apple: png(&square, 180)?,
        svg: svg.into_bytes(),
    })
}

/// Draws an SVG of the same width and height as a PNG.
///
/// # Errors
/// When it cannot be read or drawn.
pub(crate) fn render(svg: &str, side: u16) -> Result<Vec<u8>> {
    let pixels = pixels(svg, side.into(), side.into())?;
    let png = pixels
        .encode_png()
        .context("an icon cannot be written as PNG")?;
    // Two colours and their blends: a palette halves the bytes, and not one pixel changes.
    let mut options = oxipng::Options::max_compression();
    options.optimize_alpha = true;
    oxipng::optimize_from_memory(&png, &options).context("an icon cannot be made smaller")
}

/// Draws an SVG that covers all of its ground as a PNG of 24 bits, as stores want it.
///
/// # Errors
/// When it cannot be read or drawn, or leaves a pixel transparent.
pub(crate) fn paint(svg: &str, width: u32, height: u32) -> Result<Vec<u8>> {
    let pixels = pixels(svg, width, height)?;
    let opaque = pixels
        .pixels()
        .iter()
        .all(resvg::tiny_skia::PremultipliedColorU8::is_opaque);
    anyhow::ensure!(opaque, "a picture without a ground everywhere");
    let png = pixels.encode_png().context("a picture as PNG")?;
    smaller(&png)
}

/// The same picture in fewer bytes, and still of 24 bits a pixel when every pixel is opaque.
///
/// # Errors
/// When it is no PNG.
pub fn smaller(png: &[u8]) -> Result<Vec<u8>> {
    let mut options = oxipng::Options::from_preset(2);
    options.palette_reduction = false;
    options.grayscale_reduction = false;
    options.bit_depth_reduction = false;
    oxipng::optimize_from_memory(png, &options).context("a picture cannot be made smaller")
}

fn pixels(svg: &str, width: u32, height: u32) -> Result<tiny_skia::Pixmap> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).context("the SVG")?;
    let mut pixels = tiny_skia::Pixmap::new(width, height)
        .with_context(|| format!("a picture of {width} x {height} px cannot be made"))?;
    #[allow(clippy::cast_precision_loss, reason = "a picture's width is small")]
    let scale = width as f32 / tree.size().width();
    let transform = tiny_skia::Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut pixels.as_mut());
    Ok(pixels)
}

/// The SVG without comments and the blanks around its lines; the credit stays in the source and in the app.
pub(crate) fn without_comments(svg: &str) -> String {
    let mut rest = svg;
    let mut text = String::new();
    while let Some((before, after)) = rest.split_once("<!--") {
        text.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.lines().map(str::trim).collect()
}
