//! The program: one line, so that every platform starts the same app.

fn main() {
    sportello::launch();
}
