"""SpatiaLite as a peer, in Python because its library brings the distribution's SQLite, which cannot stand in
one process with another. Arguments: database to make, CSV of id, lon, lat. Then each line of input is
{"sql", "values"}, each line of output {"rows", "nanos"}."""

import csv
import json
import sqlite3
import sys
import time

database, desks = sys.argv[1:]
connection = sqlite3.connect(database, isolation_level=None)
connection.enable_load_extension(True)
connection.load_extension("mod_spatialite")
for statement in [
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA cache_size = -1000000",
    "BEGIN",
    "SELECT InitSpatialMetaData(0, 'WGS84_ONLY')",
    "CREATE TABLE desk (id INTEGER PRIMARY KEY)",
    "SELECT AddGeometryColumn('desk', 'geom', 4326, 'POINT', 'XY')",
]:
    connection.execute(statement)
with open(desks, newline="") as rows:
    insert = "INSERT INTO desk VALUES (?, MakePoint(CAST(? AS REAL), CAST(? AS REAL), 4326))"
    connection.executemany(insert, csv.reader(rows))
connection.execute("SELECT CreateSpatialIndex('desk', 'geom')")
connection.execute("COMMIT")

for line in sys.stdin:
    question = json.loads(line)
    try:
        start = time.perf_counter_ns()
        rows = connection.execute(question["sql"], question["values"]).fetchall()
        answer = {"rows": rows, "nanos": time.perf_counter_ns() - start}
    except sqlite3.Error as error:
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
