CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "alias_rule" (
    "alias_rule_key" INTEGER NOT NULL CONSTRAINT "pk_alias_rule" PRIMARY KEY AUTOINCREMENT,
    "entity_kind" TEXT NOT NULL,
    "region_name" TEXT NOT NULL,
    "department_name" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "canonical_name" TEXT NOT NULL,
    "note" TEXT NULL,
    "created_at" TEXT NOT NULL
);

CREATE TABLE "dim_budget_line" (
    "budget_line_key" INTEGER NOT NULL CONSTRAINT "pk_dim_budget_line" PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL
);

CREATE TABLE "dim_document_kind" (
    "document_kind_key" INTEGER NOT NULL CONSTRAINT "pk_dim_document_kind" PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

CREATE TABLE "dim_economic_class" (
    "economic_class_key" INTEGER NOT NULL CONSTRAINT "pk_dim_economic_class" PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

CREATE TABLE "dim_fiscal_year" (
    "fiscal_year" INTEGER NOT NULL CONSTRAINT "pk_dim_fiscal_year" PRIMARY KEY,
    "name" TEXT NOT NULL
);

CREATE TABLE "dim_functional_class" (
    "functional_class_key" INTEGER NOT NULL CONSTRAINT "pk_dim_functional_class" PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

CREATE TABLE "dim_fund_source" (
    "fund_source_key" INTEGER NOT NULL CONSTRAINT "pk_dim_fund_source" PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL
);

CREATE TABLE "dim_indicator" (
    "indicator_key" INTEGER NOT NULL CONSTRAINT "pk_dim_indicator" PRIMARY KEY AUTOINCREMENT,
    "level1" TEXT NOT NULL,
    "level2" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

CREATE TABLE "dim_recognizer" (
    "recognizer_key" INTEGER NOT NULL CONSTRAINT "pk_dim_recognizer" PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "basis" TEXT NOT NULL
);

CREATE TABLE "dim_region" (
    "region_key" INTEGER NOT NULL CONSTRAINT "pk_dim_region" PRIMARY KEY AUTOINCREMENT,
    "natural_code" TEXT NOT NULL,
    "region_code" TEXT NULL,
    "name" TEXT NOT NULL,
    "match_name" TEXT NOT NULL,
    "parent_region_key" INTEGER NULL,
    "level" INTEGER NOT NULL,
    "is_functional_zone" INTEGER NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER NULL,
    CONSTRAINT "fk_dim_region_parent_region" FOREIGN KEY ("parent_region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT
);

CREATE TABLE "load_run" (
    "load_run_key" INTEGER NOT NULL CONSTRAINT "pk_load_run" PRIMARY KEY AUTOINCREMENT,
    "triggered_by" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "started_at" TEXT NOT NULL,
    "finished_at" TEXT NULL,
    "file_count" INTEGER NOT NULL,
    "loaded_count" INTEGER NOT NULL,
    "new_version_count" INTEGER NOT NULL,
    "unchanged_count" INTEGER NOT NULL,
    "quarantined_count" INTEGER NOT NULL,
    "failed_count" INTEGER NOT NULL,
    "fact_count" INTEGER NOT NULL
);

CREATE TABLE "mart_budget_line_year" (
    "department_key" INTEGER NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "budget_line_key" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "amount_fen" INTEGER NULL,
    "number_e4" INTEGER NULL,
    "fact_key" INTEGER NOT NULL,
    CONSTRAINT "pk_mart_budget_line_year" PRIMARY KEY ("department_key", "fiscal_year", "stage", "budget_line_key")
);

CREATE TABLE "mart_department_year" (
    "department_key" INTEGER NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "initial_budget_fen" INTEGER NULL,
    "initial_budget_base" TEXT NULL,
    "initial_budget_fact_key" INTEGER NULL,
    "outturn_fen" INTEGER NULL,
    "outturn_line" TEXT NULL,
    "outturn_fact_key" INTEGER NULL,
    "rate_outturn_fen" INTEGER NULL,
    "rate_outturn_fact_key" INTEGER NULL,
    "initial_rate_bp" INTEGER NULL,
    "printed_rate_e4" INTEGER NULL,
    "printed_rate_fact_key" INTEGER NULL,
    "overall_score_e4" INTEGER NULL,
    "overall_score_fact_key" INTEGER NULL,
    "staff_authorised" INTEGER NULL,
    "staff_authorised_fact_key" INTEGER NULL,
    "staff_actual" INTEGER NULL,
    "staff_actual_fact_key" INTEGER NULL,
    "project_count" INTEGER NOT NULL,
    "project_initial_fen" INTEGER NULL,
    "project_full_year_fen" INTEGER NULL,
    "project_outturn_fen" INTEGER NULL,
    "rated_count" INTEGER NOT NULL,
    "rated_initial_fen" INTEGER NULL,
    "rated_outturn_fen" INTEGER NULL,
    "adjusted_base_fen" INTEGER NULL,
    "adjusted_outturn_fen" INTEGER NULL,
    "printed_rate_count" INTEGER NOT NULL,
    "printed_rate_sum_e4" INTEGER NULL,
    "printed_base_fen" INTEGER NULL,
    "printed_outturn_fen" INTEGER NULL,
    "masked_count" INTEGER NOT NULL,
    "masked_initial_fen" INTEGER NULL,
    "masked_unspent_fen" INTEGER NULL,
    "zero_count" INTEGER NOT NULL,
    "zero_initial_fen" INTEGER NULL,
    "scored_count" INTEGER NOT NULL,
    "score_sum_e4" INTEGER NULL,
    "three_public_budget_fen" INTEGER NULL,
    "three_public_outturn_fen" INTEGER NULL,
    "document_count" INTEGER NOT NULL,
    "budget_document_count" INTEGER NOT NULL,
    "final_accounts_document_count" INTEGER NOT NULL,
    "project_evaluation_document_count" INTEGER NOT NULL,
    "summary_document_count" INTEGER NOT NULL,
    "whole_evaluation_document_count" INTEGER NOT NULL,
    "is_demonstration" INTEGER NOT NULL,
    CONSTRAINT "pk_mart_department_year" PRIMARY KEY ("department_key", "fiscal_year")
);

CREATE TABLE "mart_grade_count" (
    "department_key" INTEGER NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "grade" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "printed_count" INTEGER NOT NULL,
    "printed_initial_fen" INTEGER NULL,
    "recomputed_count" INTEGER NOT NULL,
    "recomputed_initial_fen" INTEGER NULL,
    "rebased_count" INTEGER NOT NULL,
    "rebased_initial_fen" INTEGER NULL,
    CONSTRAINT "pk_mart_grade_count" PRIMARY KEY ("department_key", "fiscal_year", "grade")
);

CREATE TABLE "mart_project_year" (
    "project_key" INTEGER NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "department_key" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "statement" TEXT NOT NULL,
    "document_version_key" INTEGER NOT NULL,
    "statement_count" INTEGER NOT NULL,
    "initial_fen" INTEGER NULL,
    "initial_fact_key" INTEGER NULL,
    "full_year_fen" INTEGER NULL,
    "full_year_fact_key" INTEGER NULL,
    "outturn_fen" INTEGER NULL,
    "outturn_fact_key" INTEGER NULL,
    "unspent_fen" INTEGER NULL,
    "initial_rate_bp" INTEGER NULL,
    "full_year_rate_bp" INTEGER NULL,
    "printed_rate_e4" INTEGER NULL,
    "printed_rate_fact_key" INTEGER NULL,
    "is_masked" INTEGER NOT NULL,
    "execution_score_e4" INTEGER NULL,
    "total_score_e4" INTEGER NULL,
    "rebased_score_e4" INTEGER NULL,
    "score_fact_key" INTEGER NULL,
    "printed_grade" TEXT NULL,
    "printed_rank" INTEGER NULL,
    "grade_fact_key" INTEGER NULL,
    "recomputed_grade" TEXT NULL,
    "recomputed_rank" INTEGER NULL,
    "rebased_grade" TEXT NULL,
    "rebased_rank" INTEGER NULL,
    "reason" TEXT NULL,
    "reason_fact_key" INTEGER NULL,
    "indicator_count" INTEGER NOT NULL,
    "is_demonstration" INTEGER NOT NULL,
    CONSTRAINT "pk_mart_project_year" PRIMARY KEY ("project_key", "fiscal_year")
);

CREATE TABLE "mart_region_year" (
    "region_key" INTEGER NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "department_count" INTEGER NOT NULL,
    "rated_department_count" INTEGER NOT NULL,
    "rated_budget_fen" INTEGER NULL,
    "rated_budget_outturn_fen" INTEGER NULL,
    "project_count" INTEGER NOT NULL,
    "project_initial_fen" INTEGER NULL,
    "project_full_year_fen" INTEGER NULL,
    "project_outturn_fen" INTEGER NULL,
    "rated_count" INTEGER NOT NULL,
    "rated_initial_fen" INTEGER NULL,
    "rated_outturn_fen" INTEGER NULL,
    "adjusted_base_fen" INTEGER NULL,
    "adjusted_outturn_fen" INTEGER NULL,
    "printed_rate_count" INTEGER NOT NULL,
    "printed_rate_sum_e4" INTEGER NULL,
    "printed_base_fen" INTEGER NULL,
    "printed_outturn_fen" INTEGER NULL,
    "masked_count" INTEGER NOT NULL,
    "masked_initial_fen" INTEGER NULL,
    "masked_unspent_fen" INTEGER NULL,
    "zero_count" INTEGER NOT NULL,
    "zero_initial_fen" INTEGER NULL,
    "scored_count" INTEGER NOT NULL,
    "score_sum_e4" INTEGER NULL,
    "three_public_budget_fen" INTEGER NULL,
    "three_public_outturn_fen" INTEGER NULL,
    "document_count" INTEGER NOT NULL,
    "budget_document_count" INTEGER NOT NULL,
    "final_accounts_document_count" INTEGER NOT NULL,
    "project_evaluation_document_count" INTEGER NOT NULL,
    "summary_document_count" INTEGER NOT NULL,
    "whole_evaluation_document_count" INTEGER NOT NULL,
    "is_demonstration" INTEGER NOT NULL,
    CONSTRAINT "pk_mart_region_year" PRIMARY KEY ("region_key", "fiscal_year")
);

CREATE TABLE "mart_three_public_year" (
    "department_key" INTEGER NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "region_key" INTEGER NOT NULL,
    "initial_fen" INTEGER NULL,
    "initial_fact_key" INTEGER NULL,
    "full_year_fen" INTEGER NULL,
    "full_year_fact_key" INTEGER NULL,
    "outturn_fen" INTEGER NULL,
    "outturn_fact_key" INTEGER NULL,
    "change_fen" INTEGER NULL,
    "change_fact_key" INTEGER NULL,
    CONSTRAINT "pk_mart_three_public_year" PRIMARY KEY ("department_key", "fiscal_year", "category")
);

CREATE TABLE "dim_department" (
    "department_key" INTEGER NOT NULL CONSTRAINT "pk_dim_department" PRIMARY KEY AUTOINCREMENT,
    "region_key" INTEGER NOT NULL,
    "natural_code" TEXT NOT NULL,
    "department_code" TEXT NULL,
    "name" TEXT NOT NULL,
    "match_name" TEXT NOT NULL,
    "is_demonstration" INTEGER NOT NULL,
    CONSTRAINT "fk_dim_department_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT
);

CREATE TABLE "dim_grade_scale" (
    "grade_scale_key" INTEGER NOT NULL CONSTRAINT "pk_dim_grade_scale" PRIMARY KEY AUTOINCREMENT,
    "region_key" INTEGER NOT NULL,
    "valid_from" INTEGER NOT NULL,
    "valid_to" INTEGER NULL,
    "name" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    CONSTRAINT "fk_dim_grade_scale_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT
);

CREATE TABLE "dim_document" (
    "document_key" INTEGER NOT NULL CONSTRAINT "pk_dim_document" PRIMARY KEY AUTOINCREMENT,
    "natural_code" TEXT NOT NULL,
    "document_kind_key" INTEGER NOT NULL,
    "region_key" INTEGER NULL,
    "department_key" INTEGER NULL,
    "fiscal_year" INTEGER NULL,
    "title" TEXT NOT NULL,
    CONSTRAINT "fk_dim_document_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_dim_document_document_kind" FOREIGN KEY ("document_kind_key") REFERENCES "dim_document_kind" ("document_kind_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_dim_document_fiscal_year" FOREIGN KEY ("fiscal_year") REFERENCES "dim_fiscal_year" ("fiscal_year") ON DELETE RESTRICT,
    CONSTRAINT "fk_dim_document_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT
);

CREATE TABLE "dim_unit" (
    "unit_key" INTEGER NOT NULL CONSTRAINT "pk_dim_unit" PRIMARY KEY AUTOINCREMENT,
    "department_key" INTEGER NOT NULL,
    "natural_code" TEXT NOT NULL,
    "unit_code" TEXT NULL,
    "name" TEXT NOT NULL,
    "match_name" TEXT NOT NULL,
    CONSTRAINT "fk_dim_unit_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT
);

CREATE TABLE "dim_grade" (
    "grade_key" INTEGER NOT NULL CONSTRAINT "pk_dim_grade" PRIMARY KEY AUTOINCREMENT,
    "grade_scale_key" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "minimum_e4" INTEGER NOT NULL,
    CONSTRAINT "fk_dim_grade_grade_scale" FOREIGN KEY ("grade_scale_key") REFERENCES "dim_grade_scale" ("grade_scale_key") ON DELETE RESTRICT
);

CREATE TABLE "dim_document_version" (
    "document_version_key" INTEGER NOT NULL CONSTRAINT "pk_dim_document_version" PRIMARY KEY AUTOINCREMENT,
    "document_key" INTEGER NOT NULL,
    "version_no" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "is_current" INTEGER NOT NULL,
    "is_demonstration" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "status_reason" TEXT NULL,
    "byte_count" INTEGER NOT NULL,
    "fact_count" INTEGER NOT NULL,
    "unresolved_count" INTEGER NOT NULL,
    "loaded_at" TEXT NOT NULL,
    CONSTRAINT "fk_dim_document_version_document" FOREIGN KEY ("document_key") REFERENCES "dim_document" ("document_key") ON DELETE RESTRICT
);

CREATE TABLE "dim_project" (
    "project_key" INTEGER NOT NULL CONSTRAINT "pk_dim_project" PRIMARY KEY AUTOINCREMENT,
    "department_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "natural_code" TEXT NOT NULL,
    "project_code" TEXT NULL,
    "name" TEXT NOT NULL,
    "match_name" TEXT NOT NULL,
    CONSTRAINT "fk_dim_project_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_dim_project_unit" FOREIGN KEY ("unit_key") REFERENCES "dim_unit" ("unit_key") ON DELETE RESTRICT
);

CREATE TABLE "document_reading" (
    "document_version_key" INTEGER NOT NULL CONSTRAINT "pk_document_reading" PRIMARY KEY,
    "block_count" INTEGER NOT NULL,
    "blocks" BLOB NOT NULL,
    CONSTRAINT "fk_document_reading_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "entity_name" (
    "entity_name_key" INTEGER NOT NULL CONSTRAINT "pk_entity_name" PRIMARY KEY AUTOINCREMENT,
    "entity_kind" TEXT NOT NULL,
    "scope_key" INTEGER NOT NULL,
    "printed_name" TEXT NOT NULL,
    "match_name" TEXT NOT NULL,
    "entity_key" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "score_e4" INTEGER NOT NULL,
    "is_accepted" INTEGER NOT NULL,
    "proposed_key" INTEGER NULL,
    "document_version_key" INTEGER NULL,
    CONSTRAINT "fk_entity_name_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "fact_budget_line" (
    "fact_key" INTEGER NOT NULL CONSTRAINT "pk_fact_budget_line" PRIMARY KEY AUTOINCREMENT,
    "budget_line_key" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "number_e4" INTEGER NULL,
    "reason" TEXT NULL,
    "amount_decimals" INTEGER NOT NULL,
    "amount_fen" INTEGER NULL,
    "amount_locator" TEXT NULL,
    "amount_state" TEXT NOT NULL,
    "amount_text" TEXT NULL,
    "amount_unit" TEXT NULL,
    "document_version_key" INTEGER NOT NULL,
    "statement_no" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "department_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "unit_name" TEXT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "recognizer_key" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "confidence_e4" INTEGER NOT NULL,
    "confidence_reason" TEXT NULL,
    CONSTRAINT "fk_fact_budget_line_budget_line" FOREIGN KEY ("budget_line_key") REFERENCES "dim_budget_line" ("budget_line_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_budget_line_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_budget_line_fiscal_year" FOREIGN KEY ("fiscal_year") REFERENCES "dim_fiscal_year" ("fiscal_year") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_budget_line_recognizer" FOREIGN KEY ("recognizer_key") REFERENCES "dim_recognizer" ("recognizer_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_budget_line_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_budget_line_unit" FOREIGN KEY ("unit_key") REFERENCES "dim_unit" ("unit_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_budget_line_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "fact_classified_expenditure" (
    "fact_key" INTEGER NOT NULL CONSTRAINT "pk_fact_classified_expenditure" PRIMARY KEY AUTOINCREMENT,
    "classification" TEXT NOT NULL,
    "functional_class_key" INTEGER NULL,
    "economic_class_key" INTEGER NULL,
    "stage" TEXT NOT NULL,
    "table_name" TEXT NOT NULL,
    "basic_decimals" INTEGER NOT NULL,
    "basic_fen" INTEGER NULL,
    "basic_locator" TEXT NULL,
    "basic_state" TEXT NOT NULL,
    "basic_text" TEXT NULL,
    "basic_unit" TEXT NULL,
    "project_decimals" INTEGER NOT NULL,
    "project_fen" INTEGER NULL,
    "project_locator" TEXT NULL,
    "project_state" TEXT NOT NULL,
    "project_text" TEXT NULL,
    "project_unit" TEXT NULL,
    "total_decimals" INTEGER NOT NULL,
    "total_fen" INTEGER NULL,
    "total_locator" TEXT NULL,
    "total_state" TEXT NOT NULL,
    "total_text" TEXT NULL,
    "total_unit" TEXT NULL,
    "document_version_key" INTEGER NOT NULL,
    "statement_no" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "department_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "unit_name" TEXT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "recognizer_key" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "confidence_e4" INTEGER NOT NULL,
    "confidence_reason" TEXT NULL,
    CONSTRAINT "fk_fact_classified_expenditure_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_classified_expenditure_economic_class" FOREIGN KEY ("economic_class_key") REFERENCES "dim_economic_class" ("economic_class_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_classified_expenditure_fiscal_year" FOREIGN KEY ("fiscal_year") REFERENCES "dim_fiscal_year" ("fiscal_year") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_classified_expenditure_functional_class" FOREIGN KEY ("functional_class_key") REFERENCES "dim_functional_class" ("functional_class_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_classified_expenditure_recognizer" FOREIGN KEY ("recognizer_key") REFERENCES "dim_recognizer" ("recognizer_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_classified_expenditure_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_classified_expenditure_unit" FOREIGN KEY ("unit_key") REFERENCES "dim_unit" ("unit_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_classified_expenditure_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "fact_stated_ratio" (
    "fact_key" INTEGER NOT NULL CONSTRAINT "pk_fact_stated_ratio" PRIMARY KEY AUTOINCREMENT,
    "subject" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "base_name" TEXT NOT NULL,
    "part_decimals" INTEGER NOT NULL,
    "part_fen" INTEGER NULL,
    "part_locator" TEXT NULL,
    "part_state" TEXT NOT NULL,
    "part_text" TEXT NULL,
    "part_unit" TEXT NULL,
    "ratio_decimals" INTEGER NOT NULL,
    "ratio_e4" INTEGER NULL,
    "ratio_locator" TEXT NULL,
    "ratio_state" TEXT NOT NULL,
    "ratio_text" TEXT NULL,
    "ratio_unit" TEXT NULL,
    "whole_decimals" INTEGER NOT NULL,
    "whole_fen" INTEGER NULL,
    "whole_locator" TEXT NULL,
    "whole_state" TEXT NOT NULL,
    "whole_text" TEXT NULL,
    "whole_unit" TEXT NULL,
    "document_version_key" INTEGER NOT NULL,
    "statement_no" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "department_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "unit_name" TEXT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "recognizer_key" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "confidence_e4" INTEGER NOT NULL,
    "confidence_reason" TEXT NULL,
    CONSTRAINT "fk_fact_stated_ratio_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_stated_ratio_fiscal_year" FOREIGN KEY ("fiscal_year") REFERENCES "dim_fiscal_year" ("fiscal_year") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_stated_ratio_recognizer" FOREIGN KEY ("recognizer_key") REFERENCES "dim_recognizer" ("recognizer_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_stated_ratio_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_stated_ratio_unit" FOREIGN KEY ("unit_key") REFERENCES "dim_unit" ("unit_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_stated_ratio_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "fact_three_public" (
    "fact_key" INTEGER NOT NULL CONSTRAINT "pk_fact_three_public" PRIMARY KEY AUTOINCREMENT,
    "category" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "reason" TEXT NULL,
    "amount_decimals" INTEGER NOT NULL,
    "amount_fen" INTEGER NULL,
    "amount_locator" TEXT NULL,
    "amount_state" TEXT NOT NULL,
    "amount_text" TEXT NULL,
    "amount_unit" TEXT NULL,
    "change_decimals" INTEGER NOT NULL,
    "change_fen" INTEGER NULL,
    "change_locator" TEXT NULL,
    "change_state" TEXT NOT NULL,
    "change_text" TEXT NULL,
    "change_unit" TEXT NULL,
    "document_version_key" INTEGER NOT NULL,
    "statement_no" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "department_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "unit_name" TEXT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "recognizer_key" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "confidence_e4" INTEGER NOT NULL,
    "confidence_reason" TEXT NULL,
    CONSTRAINT "fk_fact_three_public_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_three_public_fiscal_year" FOREIGN KEY ("fiscal_year") REFERENCES "dim_fiscal_year" ("fiscal_year") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_three_public_recognizer" FOREIGN KEY ("recognizer_key") REFERENCES "dim_recognizer" ("recognizer_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_three_public_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_three_public_unit" FOREIGN KEY ("unit_key") REFERENCES "dim_unit" ("unit_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_three_public_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "load_run_file" (
    "load_run_file_key" INTEGER NOT NULL CONSTRAINT "pk_load_run_file" PRIMARY KEY AUTOINCREMENT,
    "load_run_key" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NULL,
    "document_version_key" INTEGER NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NULL,
    "detail" TEXT NULL,
    "fact_count" INTEGER NOT NULL,
    "finished_at" TEXT NOT NULL,
    "elapsed_milliseconds" INTEGER NOT NULL,
    CONSTRAINT "fk_load_run_file_load_run" FOREIGN KEY ("load_run_key") REFERENCES "load_run" ("load_run_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_load_run_file_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "quarantine_item" (
    "quarantine_item_key" INTEGER NOT NULL CONSTRAINT "pk_quarantine_item" PRIMARY KEY AUTOINCREMENT,
    "document_version_key" INTEGER NULL,
    "load_run_key" INTEGER NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NULL,
    "stage" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "is_resolved" INTEGER NOT NULL,
    "created_at" TEXT NOT NULL,
    CONSTRAINT "fk_quarantine_item_load_run" FOREIGN KEY ("load_run_key") REFERENCES "load_run" ("load_run_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_quarantine_item_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "fact_indicator_result" (
    "fact_key" INTEGER NOT NULL CONSTRAINT "pk_fact_indicator_result" PRIMARY KEY AUTOINCREMENT,
    "project_key" INTEGER NULL,
    "indicator_key" INTEGER NOT NULL,
    "project_name" TEXT NOT NULL,
    "indicator_name" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "initial_target" TEXT NULL,
    "actual" TEXT NOT NULL,
    "description" TEXT NULL,
    "deviation_reason" TEXT NULL,
    "score_decimals" INTEGER NOT NULL,
    "score_e4" INTEGER NULL,
    "score_locator" TEXT NULL,
    "score_state" TEXT NOT NULL,
    "score_text" TEXT NULL,
    "score_unit" TEXT NULL,
    "weight_decimals" INTEGER NOT NULL,
    "weight_e4" INTEGER NULL,
    "weight_locator" TEXT NULL,
    "weight_state" TEXT NOT NULL,
    "weight_text" TEXT NULL,
    "weight_unit" TEXT NULL,
    "document_version_key" INTEGER NOT NULL,
    "statement_no" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "department_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "unit_name" TEXT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "recognizer_key" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "confidence_e4" INTEGER NOT NULL,
    "confidence_reason" TEXT NULL,
    CONSTRAINT "fk_fact_indicator_result_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_indicator_result_fiscal_year" FOREIGN KEY ("fiscal_year") REFERENCES "dim_fiscal_year" ("fiscal_year") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_indicator_result_indicator" FOREIGN KEY ("indicator_key") REFERENCES "dim_indicator" ("indicator_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_indicator_result_project" FOREIGN KEY ("project_key") REFERENCES "dim_project" ("project_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_indicator_result_recognizer" FOREIGN KEY ("recognizer_key") REFERENCES "dim_recognizer" ("recognizer_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_indicator_result_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_indicator_result_unit" FOREIGN KEY ("unit_key") REFERENCES "dim_unit" ("unit_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_indicator_result_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "fact_project_execution" (
    "fact_key" INTEGER NOT NULL CONSTRAINT "pk_fact_project_execution" PRIMARY KEY AUTOINCREMENT,
    "project_key" INTEGER NULL,
    "statement" TEXT NOT NULL,
    "project_name" TEXT NOT NULL,
    "reason" TEXT NULL,
    "balance_decimals" INTEGER NOT NULL,
    "balance_fen" INTEGER NULL,
    "balance_locator" TEXT NULL,
    "balance_state" TEXT NOT NULL,
    "balance_text" TEXT NULL,
    "balance_unit" TEXT NULL,
    "full_year_budget_decimals" INTEGER NOT NULL,
    "full_year_budget_fen" INTEGER NULL,
    "full_year_budget_locator" TEXT NULL,
    "full_year_budget_state" TEXT NOT NULL,
    "full_year_budget_text" TEXT NULL,
    "full_year_budget_unit" TEXT NULL,
    "initial_budget_decimals" INTEGER NOT NULL,
    "initial_budget_fen" INTEGER NULL,
    "initial_budget_locator" TEXT NULL,
    "initial_budget_state" TEXT NOT NULL,
    "initial_budget_text" TEXT NULL,
    "initial_budget_unit" TEXT NULL,
    "outturn_decimals" INTEGER NOT NULL,
    "outturn_fen" INTEGER NULL,
    "outturn_locator" TEXT NULL,
    "outturn_state" TEXT NOT NULL,
    "outturn_text" TEXT NULL,
    "outturn_unit" TEXT NULL,
    "printed_rate_decimals" INTEGER NOT NULL,
    "printed_rate_e4" INTEGER NULL,
    "printed_rate_locator" TEXT NULL,
    "printed_rate_state" TEXT NOT NULL,
    "printed_rate_text" TEXT NULL,
    "printed_rate_unit" TEXT NULL,
    "requested_amount_decimals" INTEGER NOT NULL,
    "requested_amount_fen" INTEGER NULL,
    "requested_amount_locator" TEXT NULL,
    "requested_amount_state" TEXT NOT NULL,
    "requested_amount_text" TEXT NULL,
    "requested_amount_unit" TEXT NULL,
    "document_version_key" INTEGER NOT NULL,
    "statement_no" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "department_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "unit_name" TEXT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "recognizer_key" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "confidence_e4" INTEGER NOT NULL,
    "confidence_reason" TEXT NULL,
    CONSTRAINT "fk_fact_project_execution_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_execution_fiscal_year" FOREIGN KEY ("fiscal_year") REFERENCES "dim_fiscal_year" ("fiscal_year") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_execution_project" FOREIGN KEY ("project_key") REFERENCES "dim_project" ("project_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_execution_recognizer" FOREIGN KEY ("recognizer_key") REFERENCES "dim_recognizer" ("recognizer_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_execution_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_execution_unit" FOREIGN KEY ("unit_key") REFERENCES "dim_unit" ("unit_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_execution_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "fact_project_fund_source" (
    "fact_key" INTEGER NOT NULL CONSTRAINT "pk_fact_project_fund_source" PRIMARY KEY AUTOINCREMENT,
    "project_key" INTEGER NULL,
    "statement" TEXT NOT NULL,
    "project_name" TEXT NOT NULL,
    "source_no" INTEGER NOT NULL,
    "fund_source_key" INTEGER NOT NULL,
    "full_year_budget_decimals" INTEGER NOT NULL,
    "full_year_budget_fen" INTEGER NULL,
    "full_year_budget_locator" TEXT NULL,
    "full_year_budget_state" TEXT NOT NULL,
    "full_year_budget_text" TEXT NULL,
    "full_year_budget_unit" TEXT NULL,
    "initial_budget_decimals" INTEGER NOT NULL,
    "initial_budget_fen" INTEGER NULL,
    "initial_budget_locator" TEXT NULL,
    "initial_budget_state" TEXT NOT NULL,
    "initial_budget_text" TEXT NULL,
    "initial_budget_unit" TEXT NULL,
    "outturn_decimals" INTEGER NOT NULL,
    "outturn_fen" INTEGER NULL,
    "outturn_locator" TEXT NULL,
    "outturn_state" TEXT NOT NULL,
    "outturn_text" TEXT NULL,
    "outturn_unit" TEXT NULL,
    "document_version_key" INTEGER NOT NULL,
    "statement_no" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "department_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "unit_name" TEXT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "recognizer_key" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "confidence_e4" INTEGER NOT NULL,
    "confidence_reason" TEXT NULL,
    CONSTRAINT "fk_fact_project_fund_source_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_fund_source_fiscal_year" FOREIGN KEY ("fiscal_year") REFERENCES "dim_fiscal_year" ("fiscal_year") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_fund_source_fund_source" FOREIGN KEY ("fund_source_key") REFERENCES "dim_fund_source" ("fund_source_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_fund_source_project" FOREIGN KEY ("project_key") REFERENCES "dim_project" ("project_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_fund_source_recognizer" FOREIGN KEY ("recognizer_key") REFERENCES "dim_recognizer" ("recognizer_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_fund_source_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_fund_source_unit" FOREIGN KEY ("unit_key") REFERENCES "dim_unit" ("unit_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_fund_source_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "fact_project_score" (
    "fact_key" INTEGER NOT NULL CONSTRAINT "pk_fact_project_score" PRIMARY KEY AUTOINCREMENT,
    "project_key" INTEGER NULL,
    "statement" TEXT NOT NULL,
    "project_name" TEXT NOT NULL,
    "printed_grade" TEXT NULL,
    "grade_locator" TEXT NULL,
    "execution_score_decimals" INTEGER NOT NULL,
    "execution_score_e4" INTEGER NULL,
    "execution_score_locator" TEXT NULL,
    "execution_score_state" TEXT NOT NULL,
    "execution_score_text" TEXT NULL,
    "execution_score_unit" TEXT NULL,
    "execution_weight_decimals" INTEGER NOT NULL,
    "execution_weight_e4" INTEGER NULL,
    "execution_weight_locator" TEXT NULL,
    "execution_weight_state" TEXT NOT NULL,
    "execution_weight_text" TEXT NULL,
    "execution_weight_unit" TEXT NULL,
    "indicator_score_decimals" INTEGER NOT NULL,
    "indicator_score_e4" INTEGER NULL,
    "indicator_score_locator" TEXT NULL,
    "indicator_score_state" TEXT NOT NULL,
    "indicator_score_text" TEXT NULL,
    "indicator_score_unit" TEXT NULL,
    "total_score_decimals" INTEGER NOT NULL,
    "total_score_e4" INTEGER NULL,
    "total_score_locator" TEXT NULL,
    "total_score_state" TEXT NOT NULL,
    "total_score_text" TEXT NULL,
    "total_score_unit" TEXT NULL,
    "document_version_key" INTEGER NOT NULL,
    "statement_no" INTEGER NOT NULL,
    "region_key" INTEGER NOT NULL,
    "department_key" INTEGER NOT NULL,
    "unit_key" INTEGER NULL,
    "unit_name" TEXT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "recognizer_key" INTEGER NOT NULL,
    "locator" TEXT NOT NULL,
    "confidence_e4" INTEGER NOT NULL,
    "confidence_reason" TEXT NULL,
    CONSTRAINT "fk_fact_project_score_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_score_fiscal_year" FOREIGN KEY ("fiscal_year") REFERENCES "dim_fiscal_year" ("fiscal_year") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_score_project" FOREIGN KEY ("project_key") REFERENCES "dim_project" ("project_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_score_recognizer" FOREIGN KEY ("recognizer_key") REFERENCES "dim_recognizer" ("recognizer_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_score_region" FOREIGN KEY ("region_key") REFERENCES "dim_region" ("region_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_score_unit" FOREIGN KEY ("unit_key") REFERENCES "dim_unit" ("unit_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_fact_project_score_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

INSERT INTO "dim_document_kind" ("document_kind_key", "code", "name")
VALUES (0, 'unknown', '未识别');
SELECT changes();

INSERT INTO "dim_document_kind" ("document_kind_key", "code", "name")
VALUES (1, 'budget_disclosure', '部门预算公开');
SELECT changes();

INSERT INTO "dim_document_kind" ("document_kind_key", "code", "name")
VALUES (2, 'final_accounts_disclosure', '部门决算公开');
SELECT changes();

INSERT INTO "dim_document_kind" ("document_kind_key", "code", "name")
VALUES (3, 'project_self_evaluation', '项目支出绩效自评');
SELECT changes();

INSERT INTO "dim_document_kind" ("document_kind_key", "code", "name")
VALUES (4, 'self_evaluation_summary', '自评工作报告及汇总表');
SELECT changes();

INSERT INTO "dim_document_kind" ("document_kind_key", "code", "name")
VALUES (5, 'whole_department_self_evaluation', '部门整体支出绩效自评');
SELECT changes();


INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2010, '2010年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2011, '2011年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2012, '2012年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2013, '2013年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2014, '2014年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2015, '2015年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2016, '2016年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2017, '2017年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2018, '2018年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2019, '2019年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2020, '2020年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2021, '2021年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2022, '2022年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2023, '2023年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2024, '2024年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2025, '2025年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2026, '2026年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2027, '2027年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2028, '2028年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2029, '2029年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2030, '2030年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2031, '2031年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2032, '2032年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2033, '2033年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2034, '2034年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2035, '2035年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2036, '2036年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2037, '2037年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2038, '2038年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2039, '2039年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2040, '2040年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2041, '2041年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2042, '2042年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2043, '2043年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2044, '2044年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2045, '2045年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2046, '2046年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2047, '2047年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2048, '2048年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2049, '2049年度');
SELECT changes();

INSERT INTO "dim_fiscal_year" ("fiscal_year", "name")
VALUES (2050, '2050年度');
SELECT changes();


INSERT INTO "dim_region" ("region_key", "is_functional_zone", "level", "match_name", "name", "natural_code", "parent_region_key", "region_code", "valid_from", "valid_to")
VALUES (1, 0, 1, '全国', '全国', '100000', NULL, '100000', 0, NULL);
SELECT changes();


INSERT INTO "dim_grade_scale" ("grade_scale_key", "basis", "name", "region_key", "valid_from", "valid_to")
VALUES (1, '财预〔2020〕10号：90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差', '优良中差', 1, 0, NULL);
SELECT changes();


INSERT INTO "dim_region" ("region_key", "is_functional_zone", "level", "match_name", "name", "natural_code", "parent_region_key", "region_code", "valid_from", "valid_to")
VALUES (2, 0, 2, '上海市', '上海市', '310000', 1, '310000', 0, NULL);
SELECT changes();


INSERT INTO "dim_grade" ("grade_key", "grade_scale_key", "minimum_e4", "name", "rank")
VALUES (1, 1, 900000, '优', 1);
SELECT changes();

INSERT INTO "dim_grade" ("grade_key", "grade_scale_key", "minimum_e4", "name", "rank")
VALUES (2, 1, 800000, '良', 2);
SELECT changes();

INSERT INTO "dim_grade" ("grade_key", "grade_scale_key", "minimum_e4", "name", "rank")
VALUES (3, 1, 600000, '中', 3);
SELECT changes();

INSERT INTO "dim_grade" ("grade_key", "grade_scale_key", "minimum_e4", "name", "rank")
VALUES (4, 1, 0, '差', 4);
SELECT changes();


INSERT INTO "dim_grade_scale" ("grade_scale_key", "basis", "name", "region_key", "valid_from", "valid_to")
VALUES (2, '上海市公开的自评表使用的等级名称；良与合格之间的分界待确认', '优良合格不合格', 2, 0, NULL);
SELECT changes();


INSERT INTO "dim_grade" ("grade_key", "grade_scale_key", "minimum_e4", "name", "rank")
VALUES (5, 2, 900000, '优', 1);
SELECT changes();

INSERT INTO "dim_grade" ("grade_key", "grade_scale_key", "minimum_e4", "name", "rank")
VALUES (6, 2, 750000, '良', 2);
SELECT changes();

INSERT INTO "dim_grade" ("grade_key", "grade_scale_key", "minimum_e4", "name", "rank")
VALUES (7, 2, 600000, '合格', 3);
SELECT changes();

INSERT INTO "dim_grade" ("grade_key", "grade_scale_key", "minimum_e4", "name", "rank")
VALUES (8, 2, 0, '不合格', 4);
SELECT changes();


CREATE UNIQUE INDEX "ux_alias_rule_entity_kind_region_name_department_name_alias" ON "alias_rule" ("entity_kind", "region_name", "department_name", "alias");

CREATE UNIQUE INDEX "ux_dim_budget_line_code" ON "dim_budget_line" ("code");

CREATE INDEX "ix_dim_department_region_match_name" ON "dim_department" ("region_key", "match_name");

CREATE UNIQUE INDEX "ux_dim_department_region_natural_code" ON "dim_department" ("region_key", "natural_code");

CREATE INDEX "ix_dim_document_department_fiscal_year" ON "dim_document" ("department_key", "fiscal_year");

CREATE UNIQUE INDEX "ux_dim_document_natural_code" ON "dim_document" ("natural_code");

CREATE UNIQUE INDEX "ux_dim_document_kind_code" ON "dim_document_kind" ("code");

CREATE UNIQUE INDEX "ux_dim_document_version_sha256" ON "dim_document_version" ("sha256");

CREATE UNIQUE INDEX "ux_dim_document_version_version_no" ON "dim_document_version" ("document_key", "version_no");

CREATE UNIQUE INDEX "ux_dim_economic_class_code_name" ON "dim_economic_class" ("code", "name");

CREATE UNIQUE INDEX "ux_dim_functional_class_code_name" ON "dim_functional_class" ("code", "name");

CREATE UNIQUE INDEX "ux_dim_fund_source_name" ON "dim_fund_source" ("name");

CREATE UNIQUE INDEX "ux_dim_grade_grade_scale_rank" ON "dim_grade" ("grade_scale_key", "rank");

CREATE UNIQUE INDEX "ux_dim_grade_scale_region_valid_from" ON "dim_grade_scale" ("region_key", "valid_from");

CREATE UNIQUE INDEX "ux_dim_indicator_level1_level2_name" ON "dim_indicator" ("level1", "level2", "name");

CREATE INDEX "ix_dim_project_department_match_name" ON "dim_project" ("department_key", "match_name");

CREATE UNIQUE INDEX "ux_dim_project_department_natural_code" ON "dim_project" ("department_key", "natural_code");

CREATE UNIQUE INDEX "ux_dim_recognizer_code" ON "dim_recognizer" ("code");

CREATE INDEX "ix_dim_region_match_name" ON "dim_region" ("match_name");

CREATE INDEX "ix_dim_region_parent_region" ON "dim_region" ("parent_region_key");

CREATE UNIQUE INDEX "ux_dim_region_natural_code_valid_from" ON "dim_region" ("natural_code", "valid_from");

CREATE INDEX "ix_dim_unit_department_match_name" ON "dim_unit" ("department_key", "match_name");

CREATE UNIQUE INDEX "ux_dim_unit_department_natural_code" ON "dim_unit" ("department_key", "natural_code");

CREATE INDEX "ix_entity_name_entity_kind_entity" ON "entity_name" ("entity_kind", "entity_key");

CREATE UNIQUE INDEX "ux_entity_name_entity_kind_scope_printed_name" ON "entity_name" ("entity_kind", "scope_key", "printed_name");

CREATE INDEX "ix_fact_budget_line_department_fiscal_year" ON "fact_budget_line" ("department_key", "fiscal_year");

CREATE UNIQUE INDEX "ux_fact_budget_line_version_statement_no" ON "fact_budget_line" ("document_version_key", "statement_no");

CREATE INDEX "ix_fact_classified_expenditure_department_fiscal_year" ON "fact_classified_expenditure" ("department_key", "fiscal_year");

CREATE UNIQUE INDEX "ux_fact_classified_expenditure_version_statement_no" ON "fact_classified_expenditure" ("document_version_key", "statement_no");

CREATE INDEX "ix_fact_indicator_result_department_fiscal_year" ON "fact_indicator_result" ("department_key", "fiscal_year");

CREATE INDEX "ix_fact_indicator_result_project_fiscal_year" ON "fact_indicator_result" ("project_key", "fiscal_year");

CREATE UNIQUE INDEX "ux_fact_indicator_result_version_statement_no" ON "fact_indicator_result" ("document_version_key", "statement_no");

CREATE INDEX "ix_fact_project_execution_department_fiscal_year" ON "fact_project_execution" ("department_key", "fiscal_year");

CREATE INDEX "ix_fact_project_execution_project_fiscal_year" ON "fact_project_execution" ("project_key", "fiscal_year");

CREATE UNIQUE INDEX "ux_fact_project_execution_version_statement_no" ON "fact_project_execution" ("document_version_key", "statement_no");

CREATE INDEX "ix_fact_project_fund_source_department_fiscal_year" ON "fact_project_fund_source" ("department_key", "fiscal_year");

CREATE UNIQUE INDEX "ux_fact_project_fund_source_version_statement_no_source_no" ON "fact_project_fund_source" ("document_version_key", "statement_no", "source_no");

CREATE INDEX "ix_fact_project_score_department_fiscal_year" ON "fact_project_score" ("department_key", "fiscal_year");

CREATE INDEX "ix_fact_project_score_project_fiscal_year" ON "fact_project_score" ("project_key", "fiscal_year");

CREATE UNIQUE INDEX "ux_fact_project_score_version_statement_no" ON "fact_project_score" ("document_version_key", "statement_no");

CREATE INDEX "ix_fact_stated_ratio_department_fiscal_year" ON "fact_stated_ratio" ("department_key", "fiscal_year");

CREATE UNIQUE INDEX "ux_fact_stated_ratio_version_statement_no" ON "fact_stated_ratio" ("document_version_key", "statement_no");

CREATE INDEX "ix_fact_three_public_department_fiscal_year" ON "fact_three_public" ("department_key", "fiscal_year");

CREATE UNIQUE INDEX "ux_fact_three_public_version_statement_no" ON "fact_three_public" ("document_version_key", "statement_no");

CREATE INDEX "ix_load_run_file_load_run" ON "load_run_file" ("load_run_key");

CREATE INDEX "ix_mart_budget_line_year_budget_line_fiscal_year_region" ON "mart_budget_line_year" ("budget_line_key", "fiscal_year", "region_key");

CREATE INDEX "ix_mart_department_year_fiscal_year_region" ON "mart_department_year" ("fiscal_year", "region_key");

CREATE INDEX "ix_mart_grade_count_fiscal_year_region" ON "mart_grade_count" ("fiscal_year", "region_key");

CREATE INDEX "ix_mart_project_year_department_fiscal_year" ON "mart_project_year" ("department_key", "fiscal_year");

CREATE INDEX "ix_mart_project_year_fiscal_year_initial_rate_bp" ON "mart_project_year" ("fiscal_year", "initial_rate_bp");

CREATE INDEX "ix_mart_project_year_region_fiscal_year_initial_rate_bp" ON "mart_project_year" ("region_key", "fiscal_year", "initial_rate_bp");

CREATE INDEX "ix_mart_three_public_year_fiscal_year_region" ON "mart_three_public_year" ("fiscal_year", "region_key");

CREATE INDEX "ix_quarantine_item_reason" ON "quarantine_item" ("reason");

CREATE INDEX "ix_quarantine_item_version" ON "quarantine_item" ("document_version_key");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261120191802_Initial', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "quarantine_item" ADD "stake_fen" INTEGER NULL;

ALTER TABLE "dim_document_version" ADD "is_ocr" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "classification_evidence" (
    "classification_evidence_key" INTEGER NOT NULL CONSTRAINT "pk_classification_evidence" PRIMARY KEY AUTOINCREMENT,
    "document_version_key" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "is_corrected" INTEGER NOT NULL,
    CONSTRAINT "fk_classification_evidence_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "correction" (
    "correction_key" INTEGER NOT NULL CONSTRAINT "pk_correction" PRIMARY KEY AUTOINCREMENT,
    "sha256" TEXT NOT NULL,
    "document_code" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_code" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "printed_text" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "old_value" TEXT NULL,
    "new_value" TEXT NULL,
    "old_confidence_e4" INTEGER NOT NULL,
    "old_reason" TEXT NULL,
    "undone_key" INTEGER NULL,
    "note" TEXT NULL,
    "author" TEXT NOT NULL,
    "created_at" TEXT NOT NULL
);

CREATE INDEX "ix_fact_three_public_confidence_e4" ON "fact_three_public" ("confidence_e4") WHERE confidence_e4 < 10000;

CREATE INDEX "ix_fact_stated_ratio_confidence_e4" ON "fact_stated_ratio" ("confidence_e4") WHERE confidence_e4 < 10000;

CREATE INDEX "ix_fact_project_score_confidence_e4" ON "fact_project_score" ("confidence_e4") WHERE confidence_e4 < 10000;

CREATE INDEX "ix_fact_project_fund_source_confidence_e4" ON "fact_project_fund_source" ("confidence_e4") WHERE confidence_e4 < 10000;

CREATE INDEX "ix_fact_project_execution_confidence_e4" ON "fact_project_execution" ("confidence_e4") WHERE confidence_e4 < 10000;

CREATE INDEX "ix_fact_indicator_result_confidence_e4" ON "fact_indicator_result" ("confidence_e4") WHERE confidence_e4 < 10000;

CREATE INDEX "ix_fact_classified_expenditure_confidence_e4" ON "fact_classified_expenditure" ("confidence_e4") WHERE confidence_e4 < 10000;

CREATE INDEX "ix_fact_budget_line_confidence_e4" ON "fact_budget_line" ("confidence_e4") WHERE confidence_e4 < 10000;

CREATE INDEX "ix_classification_evidence_version" ON "classification_evidence" ("document_version_key");

CREATE INDEX "ix_correction_document_code" ON "correction" ("document_code");

CREATE INDEX "ix_correction_sha256" ON "correction" ("sha256");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261120215632_Review', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "document_check" (
    "document_version_key" INTEGER NOT NULL CONSTRAINT "pk_document_check" PRIMARY KEY,
    "catalogue_version" TEXT NOT NULL,
    "checked_at" TEXT NOT NULL,
    CONSTRAINT "fk_document_check_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "rule_finding" (
    "rule_finding_key" INTEGER NOT NULL CONSTRAINT "pk_rule_finding" PRIMARY KEY AUTOINCREMENT,
    "document_version_key" INTEGER NULL,
    "department_key" INTEGER NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "rule_id" TEXT NOT NULL,
    "is_across_documents" INTEGER NOT NULL,
    "severity" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "found" TEXT NOT NULL,
    "expected" TEXT NOT NULL,
    "difference" TEXT NULL,
    "tolerance" TEXT NULL,
    "locator" TEXT NOT NULL,
    "message_key" TEXT NOT NULL,
    "arguments" TEXT NOT NULL,
    "operands" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    CONSTRAINT "fk_rule_finding_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_rule_finding_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE TABLE "rule_result" (
    "rule_result_key" INTEGER NOT NULL CONSTRAINT "pk_rule_result" PRIMARY KEY AUTOINCREMENT,
    "document_version_key" INTEGER NULL,
    "department_key" INTEGER NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "rule_id" TEXT NOT NULL,
    "is_across_documents" INTEGER NOT NULL,
    "pass_count" INTEGER NOT NULL,
    "fail_count" INTEGER NOT NULL,
    "not_evaluable_count" INTEGER NOT NULL,
    "reason_key" TEXT NULL,
    "reason" TEXT NULL,
    CONSTRAINT "fk_rule_result_department" FOREIGN KEY ("department_key") REFERENCES "dim_department" ("department_key") ON DELETE RESTRICT,
    CONSTRAINT "fk_rule_result_version" FOREIGN KEY ("document_version_key") REFERENCES "dim_document_version" ("document_version_key") ON DELETE RESTRICT
);

CREATE INDEX "ix_rule_finding_department" ON "rule_finding" ("department_key");

CREATE INDEX "ix_rule_finding_version" ON "rule_finding" ("document_version_key");

CREATE INDEX "ix_rule_result_department" ON "rule_result" ("department_key");

CREATE INDEX "ix_rule_result_version" ON "rule_result" ("document_version_key");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261120223852_Checks', '10.0.14');

COMMIT;

