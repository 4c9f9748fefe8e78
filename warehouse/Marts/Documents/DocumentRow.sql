SELECT
    v.document_key,
    v.document_version_key,
    v.version_no,
    v.is_current,
    v.file_name,
    v.title,
    k.code AS kind_code,
    k.name AS kind_name,
    o.region_key,
    g.name AS region_name,
    o.department_key,
    d.name AS department_name,
    o.fiscal_year,
    v.status,
    v.fact_count,
    v.unresolved_count,
    v.is_demonstration,
    v.byte_count,
    v.sha256,
    v.loaded_at
FROM dim_document_version v
JOIN dim_document o ON o.document_key = v.document_key
JOIN dim_document_kind k ON k.document_kind_key = o.document_kind_key
LEFT JOIN dim_region g ON g.region_key = o.region_key
LEFT JOIN dim_department d ON d.department_key = o.department_key
