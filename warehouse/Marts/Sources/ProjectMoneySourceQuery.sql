SELECT
    f.fact_key,
    CASE WHEN f.fact_key = asked.fact_key THEN 1 ELSE 0 END AS is_asked,
    f.project_name AS subject,
    f.statement AS aspect,
    {{fen}} AS fen,
    {{e4}} AS e4,
    {{figure}}_text AS printed_text,
    {{figure}}_unit AS printed_unit,
    {{figure}}_state AS state,
    COALESCE({{figure}}_locator, f.locator) AS locator,
    f.reason AS reason,
    v.document_key,
    v.document_version_key,
    v.version_no,
    v.is_current,
    v.is_demonstration,
    v.file_name,
    v.title,
    k.name AS document_kind,
    d.name AS department_name,
    f.unit_name,
    f.fiscal_year,
    r.title AS recognizer_title,
    r.basis AS recognizer_basis,
    f.confidence_e4,
    f.confidence_reason
FROM fact_project_execution asked
JOIN fact_project_execution f ON f.fact_key = asked.fact_key OR (f.project_key = asked.project_key AND f.fiscal_year = asked.fiscal_year)
JOIN dim_document_version v ON v.document_version_key = f.document_version_key
JOIN dim_document o ON o.document_key = v.document_key
JOIN dim_document_kind k ON k.document_kind_key = o.document_kind_key
JOIN dim_department d ON d.department_key = f.department_key
JOIN dim_recognizer r ON r.recognizer_key = f.recognizer_key
WHERE asked.fact_key = @FactKey AND (v.is_current = {{true}} OR f.fact_key = asked.fact_key)
ORDER BY is_asked DESC, v.loaded_at DESC, f.fact_key
