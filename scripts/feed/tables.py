"""Tables to measure the feed with, made of `cargo xtask crowd`'s: changed by some per cent, or many territories of them.
Numbers look like chance and are always the same."""

import csv
import os
import random
import shutil
import subprocess

# Columns that hold the id of a desk or of its organisation, or one that begins with it.
IDS = {"id", "service_id", "location_id", "service_at_location_id", "link_id", "resource_id", "organization_id"}
SHARED = {"taxonomies", "taxonomy_terms"}


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        return reader.fieldnames, list(reader)


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows([row[column] for column in header] for row in rows)


def crowd(folder, desks):
    """One territory of about so many desks: Umbria's, multiplied."""
    if not os.path.isdir(folder):
        every = folder + ".all"
        # Umbria has 234 of the 318 desks that are multiplied.
        command = ["cargo", "xtask", "crowd", "--desks", str(desks * 138 // 100), "--dir", every]
        subprocess.run(command, check=True)
        os.makedirs(folder)
        shutil.move(os.path.join(every, "umbria"), os.path.join(folder, "umbria"))
        shutil.rmtree(every)
    return len(read(os.path.join(folder, "umbria", "services.csv"))[1])


def hours(dice):
    days = dice.choice(["Mo-Fr", "Mo,We", "Tu,Th", "Mo", "Tu", "We", "Th", "Fr", "Sa", "Mo-Sa", "Mo-Th", "We,Fr"])
    begin, length = dice.randrange(14, 34), dice.randrange(4, 12)
    clock = lambda half: f"{half // 2:02}:{half % 2 * 30:02}"
    return f"{days} {clock(begin)}-{clock(min(begin + length, 46))}"


def change(folder, share, seed):
    """Gives a share of the desks something new: two in three other hours, one in three another number to dial. Returns
    what a delta must tell at least: the ids and the new values, a column each."""
    dice = random.Random(seed)
    of = lambda table: os.path.join(folder, "umbria", table + ".csv")
    (schedule_header, schedules), (phone_header, phones) = read(of("schedules")), read(of("phones"))
    desks = [row["id"] for row in read(of("service_at_location"))[1]]
    first = lambda rows: {row["service_at_location_id"]: row for row in reversed(rows)}
    by_hours = {id: row for id, row in first(schedules).items() if row["opening_hours"]}
    by_phone = first(phones)
    # Many desks have neither: the share is of all, the changes are of those that have something to change.
    able = [id for id in desks if id in by_hours or id in by_phone]
    chosen = dice.sample(able, min(len(able), max(1, round(len(desks) * share))))
    new = {"hours": {}, "phone": {}}
    for id in chosen:
        can_hours, can_phone = id in by_hours, id in by_phone
        if can_hours and (not can_phone or dice.random() < 2 / 3):
            value = hours(dice)
            by_hours[id]["opening_hours"] = new["hours"][id] = value
        elif can_phone:
            value = "+39 0" + "".join(dice.choice("0123456789") for _ in range(9))
            by_phone[id]["number"] = new["phone"][id] = value
    write(of("schedules"), schedule_header, schedules)
    write(of("phones"), phone_header, phones)
    text = ""
    for column in new.values():
        text += "".join(f"{id}\n" for id in sorted(column)) + "".join(f"{column[id]}\n" for id in sorted(column))
    return sum(map(len, new.values())), text


def minimal(text):
    """Bytes of zstd -19 of a text."""
    command = ["zstd", "-19", "--no-check", "--stdout", "--quiet"]
    return len(subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout)


def multiply(one, folder, times):
    """So many territories, each the same desks with ids of its own and towns of its own."""
    if os.path.isdir(folder):
        return
    source = os.path.join(one, "umbria")
    tables = {name[:-4]: read(os.path.join(source, name)) for name in sorted(os.listdir(source)) if name.endswith(".csv")}
    towns = {row["istat_code"]: at for at, row in enumerate(tables["municipalities"][1])}
    for copy in range(times):
        target = os.path.join(folder, f"territory-{copy:03}")
        os.makedirs(target)
        code = lambda istat: f"{100000 + copy * len(towns) + towns[istat]:06}" if istat in towns else istat
        for name, (header, rows) in tables.items():
            if name in SHARED:
                write(os.path.join(target, name + ".csv"), header, rows)
                continue
            columns = list(enumerate(header))
            with open(os.path.join(target, name + ".csv"), "w", newline="", encoding="utf-8") as file:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow(header)
                for row in rows:
                    cells = [row[column] for column in header]
                    for at, column in columns:
                        cell = cells[at]
                        if column == "istat_code" or cell in towns:
                            cells[at] = code(cell)
                        elif column in IDS and cell:
                            cells[at] = f"t{copy:03}.{cell}"
                    writer.writerow(cells)
