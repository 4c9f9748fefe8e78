SELECT
    COALESCE(c.name, e.name) AS subject,
    f.stage AS aspect,
    CAST(NULL AS char(1)) AS reason,
-- include FigureSourceRow
FROM fact_classified_expenditure asked
JOIN fact_classified_expenditure f ON f.department_key = asked.department_key AND f.fiscal_year = asked.fiscal_year AND f.stage = asked.stage
    AND (f.functional_class_key = asked.functional_class_key OR f.economic_class_key = asked.economic_class_key)
LEFT JOIN dim_functional_class c ON c.functional_class_key = f.functional_class_key
LEFT JOIN dim_economic_class e ON e.economic_class_key = f.economic_class_key
-- include FigureSources
