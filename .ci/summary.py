"""Adds up the test results of a folder and names every skipped test; exit 1 when one failed, none ran, or one was skipped that may not be."""
import pathlib
import sys
import xml.etree.ElementTree as xml

MAY_BE_SKIPPED = "PERFEVAL_TEST_SQLSERVER"  # no CI machine has a SQL Server
TRX = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"

counts = {"Passed": 0, "Failed": 0, "NotExecuted": 0}
wrongly_skipped = 0
for file in pathlib.Path(sys.argv[1]).rglob("*.trx"):
    for result in xml.parse(file).iter(TRX + "UnitTestResult"):
        outcome = result.get("outcome")
        counts[outcome if outcome in counts else "Failed"] += 1
        if outcome == "NotExecuted":
            reason = " ".join("".join(result.itertext()).split())
            allowed = MAY_BE_SKIPPED in reason
            wrongly_skipped += not allowed
            print(f"skipped{'' if allowed else ' (not allowed under CI)'}: {result.get('testName')}: {reason}")

print(f"{counts['Passed']} passed, {counts['Failed']} failed, {counts['NotExecuted']} skipped")
sys.exit(1 if counts["Failed"] or wrongly_skipped or not counts["Passed"] else 0)
