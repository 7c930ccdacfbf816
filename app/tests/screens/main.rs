//! Every screen in every language, drawn without a window over real data: a person's database in a folder,
//! the bundled catalogue beside it. What is read here is the HTML that a browser would be given.

mod clicks;
mod content;
mod draw;
mod everywhere;
mod odd;
mod read;
mod search;
mod world;
