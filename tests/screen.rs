//! A screen without a monitor (Xvfb), the native window on it, and pictures of it as pixels.

use std::{
    env,
    ffi::OsString,
    io::{BufRead as _, BufReader},
    ops::Range,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::{
    artefacts,
    limits::Limits,
    page::until,
    strace::{self, Strace},
};

/// The size of the screen: tall, so that the whole first page of the list is in sight.
pub const SIZE: (usize, usize) = (430, 1700);

/// How wide a bar for scrolling is, at most.
const EDGE: usize = 12;

/// How much a colour's part may differ where a corner is smoothed; letters differ by far more.
const SMOOTH: u8 = 16;

/// A running Xvfb on a display of its own.
pub struct Screen {
    server: Child,
    display: String,
    /// Where it keeps what it shows, as a file that is read like any other.
    memory: TempDir,
}

impl Screen {
    /// Starts one; it chooses a free display itself.
    pub fn start() -> Self {
        let (width, height) = SIZE;
        let memory = TempDir::new().expect("a folder");
        let mut server = Command::new("Xvfb")
            // Without -noreset it starts anew when its last window closes, and refuses who comes just then.
            .args([
                "-displayfd",
                "1",
                "-noreset",
                "-nolisten",
                "tcp",
                "-screen",
                "0",
            ])
            .arg(format!("{width}x{height}x24"))
            .arg("-fbdir")
            .arg(memory.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is there: `scripts/setup.sh test` installs it");
        let said = server.stdout.take().expect("a pipe");
        let mut number = String::new();
        BufReader::new(said)
            .read_line(&mut number)
            .expect("Xvfb names its display");
        Self {
            server,
            display: format!(":{}", number.trim()),
            memory,
        }
    }

    /// What it shows now. Reading it takes a millisecond and nothing of the app's.
    pub fn look(&self) -> Picture {
        let bytes = std::fs::read(self.memory.path().join("Xvfb_screen0")).expect("what it shows");
        let pixels = pixels(&bytes).expect("a picture of 32 bits a pixel, as XWDFile.h has it");
        Picture { pixels }
    }

    /// Opens the app on it, with its data in a folder, without any network where that is allowed here.
    pub fn open(&self, data: &Path) -> App<'_> {
        self.open_as(&Start::new(data))
    }

    /// The same, as it is told.
    pub fn open_as(&self, start: &Start) -> App<'_> {
        // A phone in airplane mode still has its loopback, through which the window is drawn.
        let alone = ["unshare", "--map-root-user", "--net", "sh", "-c"];
        let script = "ip link set lo up && exec \"$0\" \"$@\"";
        let tried = || {
            let mut command = Command::new(alone[0]);
            command
                .args(&alone[1..])
                .args(["ip link set lo up", "true"]);
            command.output().is_ok_and(|tried| tried.status.success())
        };
        let offline = !start.network && tried();
        let mut words: Vec<OsString> = Vec::new();
        if offline {
            words.extend(alone.map(Into::into));
            words.push(script.into());
        } else if !start.network {
            artefacts::say("no network namespace allowed here: the window keeps its network");
        }
        if !start.own_size {
            // One that strace looks at dies a moment after its onlooker, and would be taken for the next one.
            until("the end of the last window", || {
                self.window().is_none().then_some(())
            });
        }
        words.extend(start.within.iter().flat_map(Limits::command));
        words.extend(start.strace.iter().flat_map(Strace::command));
        words.push(start.program.clone().unwrap_or_else(program).into());
        words.extend(start.arguments.iter().map(Into::into));
        let log = artefacts::folder().join(format!("window{}.log", self.display));
        let log = std::fs::File::create(log).expect("the target folder can be written");
        let child = Command::new(&words[0])
            .args(&words[1..])
            .envs(start.variables.iter().map(|(name, value)| (name, value)))
            .env("DISPLAY", &self.display)
            .env("SPORTELLO_DATA", &start.data)
            .env("LANG", "C.UTF-8")
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a file"))
            .stderr(log)
            .spawn()
            .expect("the program starts (and unshare and strace: `scripts/setup.sh test` installs them)");
        let mut app = App {
            screen: self,
            child,
            offline,
        };
        if !start.own_size {
            app.fill_the_screen();
        }
        app
    }

    /// The app's window, by X's number of it.
    fn window(&self) -> Option<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "^Sportello$"])?;
        found.lines().next().map(str::to_owned)
    }

    fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let done = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .output()
            .expect("xdotool is there: `scripts/setup.sh test` installs it");
        let said = String::from_utf8_lossy(&done.stdout).trim().to_owned();
        (done.status.success() && !said.is_empty()).then_some(said)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Red, green and blue of a file of Xvfb's: a header of big-endian numbers (XWDFile.h: its size first, the number of colours
/// twentieth), colours of 12 bytes, then four bytes a pixel, blue first.
fn pixels(file: &[u8]) -> Option<Vec<u8>> {
    let number = |index: usize| {
        let bytes = file.get(index * 4..index * 4 + 4)?;
        let bytes: [u8; 4] = bytes.try_into().ok()?;
        usize::try_from(u32::from_be_bytes(bytes)).ok()
    };
    let start = number(0)? + number(19)? * 12;
    let (bytes, rest) = file.get(start..)?.as_chunks::<4>();
    let whole = bytes.len() == SIZE.0 * SIZE.1 && rest.is_empty();
    let pixel = |[blue, green, red, _]: &[u8; 4]| [*red, *green, *blue];
    whole.then(|| bytes.iter().flat_map(pixel).collect())
}

/// How the app is started.
pub struct Start {
    data: PathBuf,
    variables: Vec<(String, OsString)>,
    arguments: Vec<PathBuf>,
    network: bool,
    strace: Option<Strace>,
    within: Option<Limits>,
    program: Option<PathBuf>,
    own_size: bool,
}

impl Start {
    /// With its data in this folder, without a network.
    pub fn new(data: &Path) -> Self {
        Self {
            data: data.to_owned(),
            variables: Vec::new(),
            arguments: Vec::new(),
            network: false,
            strace: None,
            within: None,
            program: None,
            own_size: false,
        }
    }

    /// Within limits of processor and memory.
    #[must_use]
    pub fn within(mut self, limits: &Limits) -> Self {
        self.within = Some(limits.clone());
        self
    }

    /// Another program in its place, that names its window "Sportello" too.
    #[must_use]
    pub fn program(mut self, program: &Path) -> Self {
        self.program = Some(program.to_owned());
        self
    }

    /// In a window as large as it opens by itself, and without waiting for it.
    #[must_use]
    pub fn own_size(mut self) -> Self {
        self.own_size = true;
        self
    }

    /// With a variable in its environment.
    #[must_use]
    pub fn variable(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// With a file.
    #[must_use]
    pub fn argument(mut self, path: &Path) -> Self {
        self.arguments.push(path.to_owned());
        self
    }

    /// With the machine's network.
    #[must_use]
    pub fn network(mut self) -> Self {
        self.network = true;
        self
    }

    /// With its system calls seen, and perhaps killed at one of them.
    #[must_use]
    pub fn strace(mut self, strace: Strace) -> Self {
        self.strace = Some(strace);
        self
    }
}

/// The desktop build: `SPORTELLO_NATIVE_BIN`, or the one in this target folder.
fn program() -> PathBuf {
    let built = || artefacts::target().join("debug/sportello-app");
    let program = env::var_os("SPORTELLO_NATIVE_BIN").map_or_else(built, PathBuf::from);
    assert!(
        program.is_file(),
        "\n\nThe desktop build is missing: no {}. Run `cargo build --package sportello --features desktop` first.\n\n",
        program.display()
    );
    program
}

/// The app, running.
pub struct App<'a> {
    screen: &'a Screen,
    child: Child,
    /// Whether it has no network.
    pub offline: bool,
}

impl App<'_> {
    fn fill_the_screen(&mut self) {
        let (width, height) = (SIZE.0.to_string(), SIZE.1.to_string());
        // Where an earlier window left it, it would be seen, and what is under it would look pressed.
        self.screen.xdotool(&["mousemove", "0", "0"]);
        // A window that is just being opened may take its own size after this one.
        until("a window as large as the screen", || {
            if let Ok(Some(status)) = self.child.try_wait() {
                panic!(
                    "the app ended at once ({status}): was it built with `--features desktop`? \
                     See window*.log among the artefacts"
                );
            }
            let window = self.screen.window()?;
            self.screen.xdotool(&["windowmove", &window, "0", "0"]);
            self.screen
                .xdotool(&["windowsize", &window, &width, &height]);
            let stands = self.screen.xdotool(&["getwindowgeometry", &window])?;
            let whole = stands.contains("Position: 0,0")
                && stands.contains(&format!("Geometry: {width}x{height}"));
            whole.then_some(())
        });
    }

    /// Presses at a place of the screen, as a finger would.
    pub fn press(&self, (x, y): (usize, usize)) {
        let (x, y) = (x.to_string(), y.to_string());
        self.screen.xdotool(&["mousemove", &x, &y, "click", "1"]);
    }

    /// Takes the pointer, which Xvfb draws over what is shown, to the screen's corner.
    pub fn leave(&self) {
        self.screen.xdotool(&["mousemove", "0", "0"]);
    }

    /// Presses a key, by X's name of it.
    pub fn key(&self, name: &str) {
        self.screen.xdotool(&["key", name]);
    }

    /// Keeps a picture of it.
    pub fn keep(&self, name: &str) {
        let path = artefacts::keep(&format!("{name}.png"), &self.png());
        artefacts::say(&format!("picture: {}", path.display()));
    }

    /// Waits until it has ended by itself.
    pub fn ended(mut self) -> ExitStatus {
        until("the end of the app", || {
            self.child.try_wait().expect("a child")
        })
    }

    /// What is on the screen, as a file.
    fn png(&self) -> Vec<u8> {
        let done = Command::new("import")
            .args(["-window", "root", "-depth", "8", "png:-"])
            .env("DISPLAY", &self.screen.display)
            .output()
            .expect("ImageMagick's import is there: `scripts/setup.sh test` installs it");
        assert!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        done.stdout
    }

    /// Waits until the picture is as wanted and stays so for the next one; keeps it.
    pub fn wait(&self, name: &str, what: &str, wanted: impl Fn(&Picture) -> bool) -> Picture {
        self.wait_still(1, name, what, wanted)
    }

    /// The same, and it stays so for two seconds: nothing more comes, also on a machine that is busy.
    pub fn rest(&self, name: &str, what: &str, wanted: impl Fn(&Picture) -> bool) -> Picture {
        self.wait_still(20, name, what, wanted)
    }

    /// Waits for a picture that is as wanted, and the same again so many times, a tenth of a second apart.
    fn wait_still(
        &self,
        times: usize,
        name: &str,
        what: &str,
        wanted: impl Fn(&Picture) -> bool,
    ) -> Picture {
        let patience = Instant::now() + Duration::from_mins(1);
        let mut last: Option<Picture> = None;
        let mut same = 0;
        loop {
            let now = self.screen.look();
            let again = last.as_ref().is_some_and(|last| last.pixels == now.pixels);
            same = if again { same + 1 } else { 0 };
            let late = Instant::now() > patience;
            if (same >= times && wanted(&now)) || late {
                self.keep(name);
                assert!(
                    !late,
                    "the window never showed {what}: see the picture {name}"
                );
                return now;
            }
            last = Some(now);
            thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for App<'_> {
    fn drop(&mut self) {
        // One that is looked at outlives its onlooker.
        for pid in strace::seen(self.child.id()) {
            let _ = Command::new("kill").args(["-KILL", &pid]).status();
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A picture of the whole screen.
pub struct Picture {
    /// Red, green, blue of every pixel, row by row.
    pixels: Vec<u8>,
}

impl Picture {
    /// Whether it shows the same: but for the edges, where a bar for scrolling comes and goes, and for how round corners are
    /// smoothed, which is not the same each time.
    pub fn shows(&self, other: &Self) -> bool {
        let (width, edge) = (SIZE.0 * 3, EDGE * 3);
        let rows = self.pixels.chunks_exact(width);
        let mut rows = rows.zip(other.pixels.chunks_exact(width));
        rows.all(|(one, other)| {
            let inside = edge..width - edge;
            let mut both = one[inside.clone()].iter().zip(&other[inside]);
            both.all(|(one, other)| one.abs_diff(*other) <= SMOOTH)
        })
    }

    /// The colours of a part of it.
    pub fn part(&self, across: Range<usize>, down: Range<usize>) -> Vec<u8> {
        let rows = self.pixels.chunks_exact(SIZE.0 * 3);
        let rows = rows.skip(down.start).take(down.len());
        rows.flat_map(|row| &row[across.start * 3..across.end * 3])
            .copied()
            .collect()
    }

    /// The places of exactly this colour (`#rrggbb`), as (x, y).
    pub fn places(&self, colour: &str) -> Vec<(usize, usize)> {
        let number = |range| u8::from_str_radix(&colour[range], 16).expect("a colour");
        let wanted = [number(1..3), number(3..5), number(5..7)];
        let pixels = self.pixels.chunks_exact(3).enumerate();
        let found = pixels.filter(|(_, pixel)| *pixel == wanted);
        found
            .map(|(index, _)| (index % SIZE.0, index / SIZE.0))
            .collect()
    }
}
