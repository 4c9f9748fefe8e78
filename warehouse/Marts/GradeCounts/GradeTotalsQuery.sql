SELECT
    grade,
    MIN(rank) AS rank,
    SUM(printed_count) AS printed_count,
    SUM(printed_initial_fen) AS printed_initial_fen,
    SUM(recomputed_count) AS recomputed_count,
    SUM(rebased_count) AS rebased_count,
    SUM(rebased_initial_fen) AS rebased_initial_fen
FROM mart_grade_count
WHERE 1 = 1
    AND region_key IN @RegionKeys -- if RegionKeys
    AND fiscal_year IN @Years -- if Years
    AND department_key = @DepartmentKey -- if DepartmentKey
GROUP BY grade
ORDER BY MIN(rank), grade
