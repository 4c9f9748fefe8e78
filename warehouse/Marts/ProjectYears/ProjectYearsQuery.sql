-- include ProjectYearListRow
WHERE 1 = 1
    AND m.region_key IN @RegionKeys -- if RegionKeys
    AND m.fiscal_year IN @Years -- if Years
    AND m.department_key = @DepartmentKey -- if DepartmentKey
    AND p.name LIKE @Pattern ESCAPE '!' -- if Pattern
    AND m.printed_grade = @Grade -- if Grade
    AND m.rebased_grade = @RebasedGrade -- if RebasedGrade
    AND m.is_masked = {{true}} -- if IsMasked
    AND m.outturn_fen = 0 AND m.initial_fen > 0 -- if IsZero
    AND m.initial_rate_bp IS NOT NULL -- if HasRate
-- order
ORDER BY {{sort}}, m.initial_fen DESC, m.project_key, m.fiscal_year DESC
{{page}}
