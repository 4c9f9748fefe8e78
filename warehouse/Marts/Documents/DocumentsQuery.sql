-- include DocumentRow
WHERE v.is_current = {{true}}
    AND o.region_key IN @RegionKeys -- if RegionKeys
    AND o.department_key = @DepartmentKey -- if DepartmentKey
    AND o.fiscal_year IN @Years -- if Years
    AND k.code = @Kind -- if Kind
    AND (v.file_name LIKE @Pattern ESCAPE '!' OR v.title LIKE @Pattern ESCAPE '!' OR d.name LIKE @Pattern ESCAPE '!') -- if Pattern
-- order
ORDER BY {{sort}}, v.document_version_key
{{page}}
