SELECT 'project' AS fact_kind, f.fact_key, 'initial' AS measure, f.project_name AS subject, f.statement AS aspect, f.fiscal_year, f.initial_budget_fen AS fen, CAST(NULL AS bigint) AS e4,
    f.initial_budget_text AS printed_text, f.initial_budget_unit AS printed_unit, f.initial_budget_state AS state, COALESCE(f.initial_budget_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_project_execution f
WHERE f.document_version_key = @DocumentVersionKey AND f.initial_budget_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'project' AS fact_kind, f.fact_key, 'fullyear' AS measure, f.project_name AS subject, f.statement AS aspect, f.fiscal_year, f.full_year_budget_fen AS fen, CAST(NULL AS bigint) AS e4,
    f.full_year_budget_text AS printed_text, f.full_year_budget_unit AS printed_unit, f.full_year_budget_state AS state, COALESCE(f.full_year_budget_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_project_execution f
WHERE f.document_version_key = @DocumentVersionKey AND f.full_year_budget_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'project' AS fact_kind, f.fact_key, 'outturn' AS measure, f.project_name AS subject, f.statement AS aspect, f.fiscal_year, f.outturn_fen AS fen, CAST(NULL AS bigint) AS e4,
    f.outturn_text AS printed_text, f.outturn_unit AS printed_unit, f.outturn_state AS state, COALESCE(f.outturn_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_project_execution f
WHERE f.document_version_key = @DocumentVersionKey AND f.outturn_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'project' AS fact_kind, f.fact_key, 'rate' AS measure, f.project_name AS subject, f.statement AS aspect, f.fiscal_year, CAST(NULL AS bigint) AS fen, f.printed_rate_e4 AS e4,
    f.printed_rate_text AS printed_text, f.printed_rate_unit AS printed_unit, f.printed_rate_state AS state, COALESCE(f.printed_rate_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_project_execution f
WHERE f.document_version_key = @DocumentVersionKey AND f.printed_rate_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'score' AS fact_kind, f.fact_key, 'execution' AS measure, f.project_name AS subject, f.statement AS aspect, f.fiscal_year, CAST(NULL AS bigint) AS fen, f.execution_score_e4 AS e4,
    f.execution_score_text AS printed_text, f.execution_score_unit AS printed_unit, f.execution_score_state AS state, COALESCE(f.execution_score_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_project_score f
WHERE f.document_version_key = @DocumentVersionKey AND f.execution_score_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'score' AS fact_kind, f.fact_key, 'indicators' AS measure, f.project_name AS subject, f.statement AS aspect, f.fiscal_year, CAST(NULL AS bigint) AS fen, f.indicator_score_e4 AS e4,
    f.indicator_score_text AS printed_text, f.indicator_score_unit AS printed_unit, f.indicator_score_state AS state, COALESCE(f.indicator_score_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_project_score f
WHERE f.document_version_key = @DocumentVersionKey AND f.indicator_score_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'score' AS fact_kind, f.fact_key, 'total' AS measure, f.project_name AS subject, f.statement AS aspect, f.fiscal_year, CAST(NULL AS bigint) AS fen, f.total_score_e4 AS e4,
    f.total_score_text AS printed_text, f.total_score_unit AS printed_unit, f.total_score_state AS state, COALESCE(f.total_score_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_project_score f
WHERE f.document_version_key = @DocumentVersionKey AND f.total_score_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'indicator' AS fact_kind, f.fact_key, 'weight' AS measure, f.indicator_name AS subject, 'indicator' AS aspect, f.fiscal_year, CAST(NULL AS bigint) AS fen, f.weight_e4 AS e4,
    f.weight_text AS printed_text, f.weight_unit AS printed_unit, f.weight_state AS state, COALESCE(f.weight_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_indicator_result f
WHERE f.document_version_key = @DocumentVersionKey AND f.weight_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'indicator' AS fact_kind, f.fact_key, 'score' AS measure, f.indicator_name AS subject, 'indicator' AS aspect, f.fiscal_year, CAST(NULL AS bigint) AS fen, f.score_e4 AS e4,
    f.score_text AS printed_text, f.score_unit AS printed_unit, f.score_state AS state, COALESCE(f.score_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_indicator_result f
WHERE f.document_version_key = @DocumentVersionKey AND f.score_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'sangong' AS fact_kind, f.fact_key, 'amount' AS measure, f.category AS subject, f.stage AS aspect, f.fiscal_year, f.amount_fen AS fen, CAST(NULL AS bigint) AS e4,
    f.amount_text AS printed_text, f.amount_unit AS printed_unit, f.amount_state AS state, COALESCE(f.amount_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_three_public f
WHERE f.document_version_key = @DocumentVersionKey AND f.amount_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'sangong' AS fact_kind, f.fact_key, 'change' AS measure, f.category AS subject, f.stage AS aspect, f.fiscal_year, f.change_fen AS fen, CAST(NULL AS bigint) AS e4,
    f.change_text AS printed_text, f.change_unit AS printed_unit, f.change_state AS state, COALESCE(f.change_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_three_public f
WHERE f.document_version_key = @DocumentVersionKey AND f.change_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'line' AS fact_kind, f.fact_key, 'amount' AS measure, l.name AS subject, f.stage AS aspect, f.fiscal_year, f.amount_fen AS fen, f.number_e4 AS e4,
    f.amount_text AS printed_text, f.amount_unit AS printed_unit, f.amount_state AS state, COALESCE(f.amount_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_budget_line f
JOIN dim_budget_line l ON l.budget_line_key = f.budget_line_key
WHERE f.document_version_key = @DocumentVersionKey AND f.amount_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'class' AS fact_kind, f.fact_key, 'total' AS measure, COALESCE(c.name, e.name) AS subject, f.stage AS aspect, f.fiscal_year, f.total_fen AS fen, CAST(NULL AS bigint) AS e4,
    f.total_text AS printed_text, f.total_unit AS printed_unit, f.total_state AS state, COALESCE(f.total_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_classified_expenditure f
LEFT JOIN dim_functional_class c ON c.functional_class_key = f.functional_class_key
LEFT JOIN dim_economic_class e ON e.economic_class_key = f.economic_class_key
WHERE f.document_version_key = @DocumentVersionKey AND f.total_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'class' AS fact_kind, f.fact_key, 'basic' AS measure, COALESCE(c.name, e.name) AS subject, f.stage AS aspect, f.fiscal_year, f.basic_fen AS fen, CAST(NULL AS bigint) AS e4,
    f.basic_text AS printed_text, f.basic_unit AS printed_unit, f.basic_state AS state, COALESCE(f.basic_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_classified_expenditure f
LEFT JOIN dim_functional_class c ON c.functional_class_key = f.functional_class_key
LEFT JOIN dim_economic_class e ON e.economic_class_key = f.economic_class_key
WHERE f.document_version_key = @DocumentVersionKey AND f.basic_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
UNION ALL
SELECT 'class' AS fact_kind, f.fact_key, 'project' AS measure, COALESCE(c.name, e.name) AS subject, f.stage AS aspect, f.fiscal_year, f.project_fen AS fen, CAST(NULL AS bigint) AS e4,
    f.project_text AS printed_text, f.project_unit AS printed_unit, f.project_state AS state, COALESCE(f.project_locator, f.locator) AS locator, f.confidence_e4, f.confidence_reason, f.statement_no
FROM fact_classified_expenditure f
LEFT JOIN dim_functional_class c ON c.functional_class_key = f.functional_class_key
LEFT JOIN dim_economic_class e ON e.economic_class_key = f.economic_class_key
WHERE f.document_version_key = @DocumentVersionKey AND f.project_state <> 'n'
    AND f.statement_no = @StatementNo -- if StatementNo
ORDER BY statement_no, fact_kind, fact_key
