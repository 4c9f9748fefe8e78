SELECT region_key, parent_region_key FROM dim_region;
SELECT grade_scale_key, region_key, valid_from, valid_to FROM dim_grade_scale;
SELECT grade_scale_key, rank, name, minimum_e4 FROM dim_grade;
