-- include ProjectYearListRow
WHERE m.project_key = @ProjectKey
ORDER BY m.fiscal_year DESC
