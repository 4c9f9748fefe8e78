SELECT
    r.load_run_key, r.triggered_by, r.status, r.file_count, r.started_at,
    (SELECT COUNT(*) FROM load_run_file f WHERE f.load_run_key = r.load_run_key) AS done_count,
    (SELECT MAX(f.finished_at) FROM load_run_file f WHERE f.load_run_key = r.load_run_key) AS last_file_at
FROM load_run r
WHERE r.load_run_key = (SELECT MAX(load_run_key) FROM load_run)
