SELECT 'line' AS kind, f.fact_key AS item_key, v.document_key, f.document_version_key, v.file_name, v.title, d.name AS department_name, f.fiscal_year,
    f.statement_no, f.locator, COALESCE(f.confidence_reason, '') AS reason, f.confidence_e4, l.name AS subject, f.stage AS aspect, f.amount_text AS printed_text, f.amount_unit AS printed_unit,
    ABS(f.amount_fen) AS stake_fen, v.is_demonstration
FROM fact_budget_line f
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
JOIN dim_department d ON d.department_key = f.department_key
JOIN dim_budget_line l ON l.budget_line_key = f.budget_line_key
WHERE f.confidence_e4 < 10000 AND f.confidence_e4 < @ReviewThresholdE4 AND COALESCE(f.confidence_reason, '') <> 'rejected' AND v.is_current = {{true}}
    AND f.region_key IN @RegionKeys -- if RegionKeys
    AND f.fiscal_year IN @Years -- if Years
    AND v.document_key = @DocumentKey -- if DocumentKey
UNION ALL
SELECT 'sangong' AS kind, f.fact_key AS item_key, v.document_key, f.document_version_key, v.file_name, v.title, d.name AS department_name, f.fiscal_year,
    f.statement_no, f.locator, COALESCE(f.confidence_reason, '') AS reason, f.confidence_e4, f.category AS subject, f.stage AS aspect, f.amount_text AS printed_text, f.amount_unit AS printed_unit,
    ABS(f.amount_fen) AS stake_fen, v.is_demonstration
FROM fact_three_public f
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
JOIN dim_department d ON d.department_key = f.department_key
WHERE f.confidence_e4 < 10000 AND f.confidence_e4 < @ReviewThresholdE4 AND COALESCE(f.confidence_reason, '') <> 'rejected' AND v.is_current = {{true}}
    AND f.region_key IN @RegionKeys -- if RegionKeys
    AND f.fiscal_year IN @Years -- if Years
    AND v.document_key = @DocumentKey -- if DocumentKey
UNION ALL
SELECT 'class' AS kind, f.fact_key AS item_key, v.document_key, f.document_version_key, v.file_name, v.title, d.name AS department_name, f.fiscal_year,
    f.statement_no, f.locator, COALESCE(f.confidence_reason, '') AS reason, f.confidence_e4, COALESCE(c.name, e.name) AS subject, f.stage AS aspect, f.total_text AS printed_text, f.total_unit AS printed_unit,
    ABS(f.total_fen) AS stake_fen, v.is_demonstration
FROM fact_classified_expenditure f
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
JOIN dim_department d ON d.department_key = f.department_key
LEFT JOIN dim_functional_class c ON c.functional_class_key = f.functional_class_key
LEFT JOIN dim_economic_class e ON e.economic_class_key = f.economic_class_key
WHERE f.confidence_e4 < 10000 AND f.confidence_e4 < @ReviewThresholdE4 AND COALESCE(f.confidence_reason, '') <> 'rejected' AND v.is_current = {{true}}
    AND f.region_key IN @RegionKeys -- if RegionKeys
    AND f.fiscal_year IN @Years -- if Years
    AND v.document_key = @DocumentKey -- if DocumentKey
UNION ALL
SELECT 'project' AS kind, f.fact_key AS item_key, v.document_key, f.document_version_key, v.file_name, v.title, d.name AS department_name, f.fiscal_year,
    f.statement_no, f.locator, COALESCE(f.confidence_reason, '') AS reason, f.confidence_e4, f.project_name AS subject, f.statement AS aspect, COALESCE(f.initial_budget_text, f.full_year_budget_text, f.outturn_text) AS printed_text, COALESCE(f.initial_budget_unit, f.full_year_budget_unit, f.outturn_unit) AS printed_unit,
    ABS(COALESCE(f.initial_budget_fen, f.full_year_budget_fen, f.outturn_fen)) AS stake_fen, v.is_demonstration
FROM fact_project_execution f
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
JOIN dim_department d ON d.department_key = f.department_key
WHERE f.confidence_e4 < 10000 AND f.confidence_e4 < @ReviewThresholdE4 AND COALESCE(f.confidence_reason, '') <> 'rejected' AND v.is_current = {{true}}
    AND f.region_key IN @RegionKeys -- if RegionKeys
    AND f.fiscal_year IN @Years -- if Years
    AND v.document_key = @DocumentKey -- if DocumentKey
UNION ALL
SELECT 'indicator' AS kind, f.fact_key AS item_key, v.document_key, f.document_version_key, v.file_name, v.title, d.name AS department_name, f.fiscal_year,
    f.statement_no, f.locator, COALESCE(f.confidence_reason, '') AS reason, f.confidence_e4, f.indicator_name AS subject, 'indicator' AS aspect, f.score_text AS printed_text, f.score_unit AS printed_unit,
    CAST(NULL AS bigint) AS stake_fen, v.is_demonstration
FROM fact_indicator_result f
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
JOIN dim_department d ON d.department_key = f.department_key
WHERE f.confidence_e4 < 10000 AND f.confidence_e4 < @ReviewThresholdE4 AND COALESCE(f.confidence_reason, '') <> 'rejected' AND v.is_current = {{true}}
    AND f.region_key IN @RegionKeys -- if RegionKeys
    AND f.fiscal_year IN @Years -- if Years
    AND v.document_key = @DocumentKey -- if DocumentKey
UNION ALL
SELECT 'ratio' AS kind, f.fact_key AS item_key, v.document_key, f.document_version_key, v.file_name, v.title, d.name AS department_name, f.fiscal_year,
    f.statement_no, f.locator, COALESCE(f.confidence_reason, '') AS reason, f.confidence_e4, f.subject AS subject, 'ratio' AS aspect, f.ratio_text AS printed_text, f.ratio_unit AS printed_unit,
    ABS(COALESCE(f.part_fen, f.whole_fen)) AS stake_fen, v.is_demonstration
FROM fact_stated_ratio f
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
JOIN dim_department d ON d.department_key = f.department_key
WHERE f.confidence_e4 < 10000 AND f.confidence_e4 < @ReviewThresholdE4 AND COALESCE(f.confidence_reason, '') <> 'rejected' AND v.is_current = {{true}}
    AND f.region_key IN @RegionKeys -- if RegionKeys
    AND f.fiscal_year IN @Years -- if Years
    AND v.document_key = @DocumentKey -- if DocumentKey
UNION ALL
SELECT 'place' AS kind, q.quarantine_item_key AS item_key, v.document_key, q.document_version_key, q.file_name, v.title, d.name AS department_name, o.fiscal_year,
    0 AS statement_no, q.locator, q.reason, 0 AS confidence_e4, q.text AS subject, q.stage AS aspect, CAST(NULL AS varchar(100)) AS printed_text, CAST(NULL AS varchar(20)) AS printed_unit,
    q.stake_fen, v.is_demonstration
FROM quarantine_item q
JOIN dim_document_version v ON v.document_version_key = q.document_version_key
JOIN dim_document o ON o.document_key = v.document_key
LEFT JOIN dim_department d ON d.department_key = o.department_key
WHERE q.is_resolved <> {{true}} AND q.stage IN ('recognize', 'review') AND v.is_current = {{true}}
    AND o.region_key IN @RegionKeys -- if RegionKeys
    AND o.fiscal_year IN @Years -- if Years
    AND v.document_key = @DocumentKey -- if DocumentKey
