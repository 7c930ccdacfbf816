"""DuckDB as a peer: each line of input is {"sql", "values"}, each line of output {"rows", "nanos"}."""

import json
import sys
import time

import duckdb

connection = duckdb.connect()
for line in sys.stdin:
    question = json.loads(line)
    try:
        start = time.perf_counter_ns()
        rows = connection.execute(question["sql"], question["values"]).fetchall()
        answer = {"rows": rows, "nanos": time.perf_counter_ns() - start}
    except duckdb.Error as error:
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
