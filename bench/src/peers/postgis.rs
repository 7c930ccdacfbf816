//! `PostGIS` over a unix socket: a server of its own in the scratch folder, started and ended here.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use postgres::{Client, Config, NoTls, Row, Statement};
use sportello_bench::asked::Wanted;
use sportello_bench::world::{Spot, World};
use sportello_bench::{Outcome, because};

use super::{Peer, Places, Reply, conditions, text};

#[derive(Default)]
pub struct PostGis(Option<Running>);

struct Running {
    client: Client,
    /// Prepared once for each filter, with whether the index on places is the better way: the planner mistakes
    /// that for rare values, so both ways are tried when a filter first comes.
    statements: HashMap<String, (Statement, bool)>,
    /// Whether that index may be used now.
    by_place: bool,
    _server: Server,
}

impl Running {
    fn ask(&mut self, sql: &str, origin: Spot) -> Outcome<Vec<Row>> {
        if !self.statements.contains_key(sql) {
            self.choose(sql, origin)?;
        }
        let (statement, by_place) = self.statements.get(sql).cloned().ok_or("not prepared")?;
        self.allow(by_place)?;
        self.run(&statement, origin)
    }

    fn choose(&mut self, sql: &str, origin: Spot) -> Outcome<()> {
        let statement = self.client.prepare(sql).map_err(why("prepare"))?;
        let mut best = (Duration::MAX, true);
        for by_place in [true, false] {
            self.allow(by_place)?;
            // The first time plans and reads, the second is like all that follow.
            self.run(&statement, origin)?;
            let start = Instant::now();
            self.run(&statement, origin)?;
            best = best.min((start.elapsed(), by_place));
        }
        self.statements.insert(sql.to_owned(), (statement, best.1));
        Ok(())
    }

    fn allow(&mut self, by_place: bool) -> Outcome<()> {
        if self.by_place == by_place {
            return Ok(());
        }
        let set = if by_place { "on" } else { "off" };
        let done = self
            .client
            .batch_execute(&format!("SET enable_indexscan = {set}"));
        self.by_place = by_place;
        done.map_err(why("choose a plan"))
    }

    fn run(&mut self, statement: &Statement, origin: Spot) -> Outcome<Vec<Row>> {
        let rows = self.client.query(statement, &[&origin.lon, &origin.lat]);
        rows.map_err(why("ask PostGIS"))
    }
}

/// A server that is stopped when it is dropped.
struct Server {
    programs: PathBuf,
    data: PathBuf,
}

impl Peer for PostGis {
    fn name(&self) -> &'static str {
        "PostGIS"
    }

    fn how(&self) -> &'static str {
        "`ORDER BY place <-> origin LIMIT 20` on geography with a GiST index, sets as arrays with GIN indexes, \
         prepared statements, a unix socket, 1 GB of shared buffers, no sync, no JIT, the better of \
         its plans with and without the index on places; \"open\" is a column"
    }

    fn load(&mut self, world: &World, places: &Places) -> Outcome<()> {
        if self.0.is_none() {
            self.0 = Some(start(&places.scratch)?);
        }
        let running = self.0.as_mut().ok_or("not started")?;
        running.statements.clear();
        let client = &mut running.client;
        let mut fill = || -> Result<(), postgres::Error> {
            client.batch_execute(
                "DROP TABLE IF EXISTS desk;
                 CREATE TABLE desk (id int PRIMARY KEY, place geography(Point, 4326), themes smallint[],
                   languages smallint[], kind smallint, open boolean);",
            )?;
            let mut rows = client.copy_in("COPY desk FROM STDIN")?;
            let mut lines = String::new();
            for (id, entry) in world.entries.iter().enumerate() {
                let Spot { lat, lon } = entry.spot;
                let _ = writeln!(
                    lines,
                    "{id}\tSRID=4326;POINT({lon} {lat})\t{}\t{}\t{}\t{}",
                    array(u32::from(entry.themes)),
                    array(entry.languages),
                    entry.kind,
                    entry.open
                );
                if lines.len() > 1 << 16 {
                    // A broken connection is told by `finish`.
                    let _ = rows.write_all(lines.as_bytes());
                    lines.clear();
                }
            }
            let _ = rows.write_all(lines.as_bytes());
            rows.finish()?;
            client.batch_execute(
                "CREATE INDEX ON desk USING gist (place); CREATE INDEX ON desk USING gin (themes);
                 CREATE INDEX ON desk USING gin (languages); CREATE INDEX ON desk (kind);",
            )?;
            // By itself: not within the transaction that several statements make.
            client.batch_execute("VACUUM (ANALYZE) desk")
        };
        fill().map_err(why("fill the table"))
    }

    fn nearest(&mut self, origin: Spot, wanted: &Wanted, k: usize) -> Outcome<Reply> {
        let running = self.0.as_mut().ok_or("not started")?;
        let sql = format!(
            "SELECT id, place <-> ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography FROM desk WHERE true {}
             ORDER BY place <-> ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography LIMIT {k}",
            conditions(wanted, |column, bit| {
                format!("{column} @> ARRAY[{}]::smallint[]", bit.trailing_zeros())
            })
        );
        let rows = running.ask(&sql, origin)?;
        let hits: Vec<(u32, f64)> = rows
            .iter()
            .map(|row| (row.get::<_, i32>(0).cast_unsigned(), row.get(1)))
            .collect();
        Ok(hits.into())
    }
}

/// An error with what the server says of it, which its own text leaves out.
fn why(doing: &str) -> impl FnOnce(postgres::Error) -> String {
    move |error| match error.as_db_error() {
        Some(said) => format!("{doing}: {said}"),
        None => format!("{doing}: {error}"),
    }
}

/// The positions of a number's ones, as `PostgreSQL` writes arrays.
fn array(bits: u32) -> String {
    let ones = (0..32).filter(|bit| bits >> bit & 1 == 1);
    let ones: Vec<String> = ones.map(|bit| bit.to_string()).collect();
    format!("{{{}}}", ones.join(","))
}

fn start(scratch: &Path) -> Outcome<Running> {
    let data = scratch.join("postgres");
    std::fs::create_dir_all(&data).map_err(because("a folder for PostgreSQL"))?;
    let server = Server {
        programs: programs()?,
        data: data.clone(),
    };
    if server.is_root() {
        // PostgreSQL refuses to run as root.
        run(Command::new("chown").args(["postgres", text(&data)?]))?;
    }
    let database = data.join("data");
    server.run(
        "initdb",
        &[
            "--pgdata",
            text(&database)?,
            "--auth=trust",
            "--username=bench",
            "--no-sync",
            "--locale=C",
            "--encoding=UTF8",
        ],
    )?;
    let options = format!(
        "-c listen_addresses='' -c unix_socket_directories='{}' -c shared_buffers=1GB -c work_mem=64MB \
         -c maintenance_work_mem=512MB -c fsync=off -c full_page_writes=off -c jit=off -c random_page_cost=1.1 \
         -c effective_cache_size=8GB",
        text(&data)?
    );
    let log = data.join("log");
    server.run(
        "pg_ctl",
        &[
            "--pgdata",
            text(&database)?,
            "--log",
            text(&log)?,
            "--wait",
            "--options",
            &options,
            "start",
        ],
    )?;
    let mut client = Config::new()
        .host_path(&data)
        .user("bench")
        .dbname("postgres")
        .connect(NoTls)
        .map_err(why("connect"))?;
    client
        .batch_execute("CREATE EXTENSION postgis")
        .map_err(why("CREATE EXTENSION postgis"))?;
    Ok(Running {
        client,
        _server: server,
        statements: HashMap::new(),
        by_place: true,
    })
}

/// The folder of `initdb` and `pg_ctl`: of the newest version.
fn programs() -> Outcome<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql")
        .map_err(because("PostgreSQL is not installed: /usr/lib/postgresql"))?;
    let mut found: Vec<PathBuf> = versions
        .filter_map(|version| Some(version.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").exists())
        .collect();
    found.sort();
    found.pop().ok_or_else(|| {
        "PostgreSQL is not installed: no initdb under /usr/lib/postgresql".to_owned()
    })
}

fn run(command: &mut Command) -> Outcome<()> {
    // pg_ctl's server keeps what it inherits: with a pipe, this would wait for its end.
    let status = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .map_err(because("start a program of PostgreSQL"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{command:?}: {status}"))
    }
}

impl Server {
    fn is_root(&self) -> bool {
        use std::os::unix::fs::MetadataExt;
        self.data
            .parent()
            .and_then(|folder| folder.metadata().ok())
            .is_some_and(|folder| folder.uid() == 0)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Outcome<()> {
        let program = self.programs.join(program);
        let mut command = if self.is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        // Not a folder that the other user may not enter.
        run(command.args(arguments).current_dir("/"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let database = self.data.join("data");
        if let Ok(database) = text(&database) {
            // A server that is not there is what is wanted.
            let _ = self.run(
                "pg_ctl",
                &["--pgdata", database, "--mode=immediate", "--wait", "stop"],
            );
        }
        // The next one begins anew.
        let _ = std::fs::remove_dir_all(&self.data);
    }
}
