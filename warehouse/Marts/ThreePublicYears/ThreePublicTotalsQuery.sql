SELECT
    fiscal_year,
    category,
    SUM(initial_fen) AS initial_fen,
    SUM(full_year_fen) AS full_year_fen,
    SUM(outturn_fen) AS outturn_fen,
    COUNT(outturn_fen) AS departments
FROM mart_three_public_year
WHERE 1 = 1
    AND region_key IN @RegionKeys -- if RegionKeys
    AND fiscal_year IN @Years -- if Years
GROUP BY fiscal_year, category
ORDER BY fiscal_year, category
