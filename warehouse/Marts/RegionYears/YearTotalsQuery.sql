SELECT
    fiscal_year,
    SUM(project_count) AS project_count,
    SUM(project_initial_fen) AS project_initial_fen,
    SUM(project_full_year_fen) AS project_full_year_fen,
    SUM(project_outturn_fen) AS project_outturn_fen,
    SUM(rated_count) AS rated_count,
    SUM(rated_initial_fen) AS rated_initial_fen,
    SUM(rated_outturn_fen) AS rated_outturn_fen,
    SUM(adjusted_base_fen) AS adjusted_base_fen,
    SUM(adjusted_outturn_fen) AS adjusted_outturn_fen,
    SUM(printed_rate_count) AS printed_rate_count,
    SUM(printed_rate_sum_e4) AS printed_rate_sum_e4,
    SUM(printed_base_fen) AS printed_base_fen,
    SUM(printed_outturn_fen) AS printed_outturn_fen,
    SUM(masked_count) AS masked_count,
    SUM(masked_initial_fen) AS masked_initial_fen,
    SUM(masked_unspent_fen) AS masked_unspent_fen,
    SUM(zero_count) AS zero_count,
    SUM(zero_initial_fen) AS zero_initial_fen,
    SUM(scored_count) AS scored_count,
    SUM(score_sum_e4) AS score_sum_e4,
    SUM(three_public_budget_fen) AS three_public_budget_fen,
    SUM(three_public_outturn_fen) AS three_public_outturn_fen,
    SUM(document_count) AS document_count,
    SUM(budget_document_count) AS budget_document_count,
    SUM(final_accounts_document_count) AS final_accounts_document_count,
    SUM(project_evaluation_document_count) AS project_evaluation_document_count,
    SUM(summary_document_count) AS summary_document_count,
    SUM(whole_evaluation_document_count) AS whole_evaluation_document_count,
    SUM(department_count) AS department_count,
    SUM(rated_department_count) AS rated_department_count,
    SUM(rated_budget_fen) AS rated_budget_fen,
    SUM(rated_budget_outturn_fen) AS rated_budget_outturn_fen,
    MAX(CASE WHEN is_demonstration = {{true}} THEN 1 ELSE 0 END) AS is_demonstration
FROM mart_region_year
WHERE 1 = 1
    AND region_key IN @RegionKeys -- if RegionKeys
    AND fiscal_year IN @Years -- if Years
GROUP BY fiscal_year
ORDER BY fiscal_year
