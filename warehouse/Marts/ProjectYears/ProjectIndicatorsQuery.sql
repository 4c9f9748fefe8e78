SELECT
    f.fact_key, f.document_version_key, n.level1, n.level2, f.indicator_name AS name, f.target, f.initial_target, f.actual,
    f.weight_e4, f.weight_state, f.score_e4, f.score_state, f.deviation_reason, f.locator
FROM fact_indicator_result f
JOIN dim_indicator n ON n.indicator_key = f.indicator_key
JOIN dim_document_version v ON v.document_version_key = f.document_version_key AND v.is_current = {{true}}
WHERE f.project_key = @ProjectKey AND f.fiscal_year = @FiscalYear AND f.confidence_e4 >= @ReviewThresholdE4
ORDER BY f.document_version_key, f.statement_no
