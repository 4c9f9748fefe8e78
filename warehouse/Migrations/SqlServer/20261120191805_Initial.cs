using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace PerfEval.Warehouse.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "alias_rule",
                columns: table => new
                {
                    alias_rule_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    entity_kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    region_name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    department_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    alias = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    canonical_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    created_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alias_rule", x => x.alias_rule_key);
                });

            migrationBuilder.CreateTable(
                name: "dim_budget_line",
                columns: table => new
                {
                    budget_line_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_budget_line", x => x.budget_line_key);
                });

            migrationBuilder.CreateTable(
                name: "dim_document_kind",
                columns: table => new
                {
                    document_kind_key = table.Column<int>(type: "int", nullable: false),
                    code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_document_kind", x => x.document_kind_key);
                });

            migrationBuilder.CreateTable(
                name: "dim_economic_class",
                columns: table => new
                {
                    economic_class_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_economic_class", x => x.economic_class_key);
                });

            migrationBuilder.CreateTable(
                name: "dim_fiscal_year",
                columns: table => new
                {
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_fiscal_year", x => x.fiscal_year);
                });

            migrationBuilder.CreateTable(
                name: "dim_functional_class",
                columns: table => new
                {
                    functional_class_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_functional_class", x => x.functional_class_key);
                });

            migrationBuilder.CreateTable(
                name: "dim_fund_source",
                columns: table => new
                {
                    fund_source_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_fund_source", x => x.fund_source_key);
                });

            migrationBuilder.CreateTable(
                name: "dim_indicator",
                columns: table => new
                {
                    indicator_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    level1 = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    level2 = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_indicator", x => x.indicator_key);
                });

            migrationBuilder.CreateTable(
                name: "dim_recognizer",
                columns: table => new
                {
                    recognizer_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    basis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_recognizer", x => x.recognizer_key);
                });

            migrationBuilder.CreateTable(
                name: "dim_region",
                columns: table => new
                {
                    region_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    natural_code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    region_code = table.Column<string>(type: "nvarchar(12)", maxLength: 12, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    match_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    parent_region_key = table.Column<int>(type: "int", nullable: true),
                    level = table.Column<short>(type: "smallint", nullable: false),
                    is_functional_zone = table.Column<bool>(type: "bit", nullable: false),
                    valid_from = table.Column<int>(type: "int", nullable: false),
                    valid_to = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_region", x => x.region_key);
                    table.ForeignKey(
                        name: "fk_dim_region_parent_region",
                        column: x => x.parent_region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "load_run",
                columns: table => new
                {
                    load_run_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    triggered_by = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    started_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    finished_at = table.Column<DateTime>(type: "datetime2", nullable: true),
                    file_count = table.Column<int>(type: "int", nullable: false),
                    loaded_count = table.Column<int>(type: "int", nullable: false),
                    new_version_count = table.Column<int>(type: "int", nullable: false),
                    unchanged_count = table.Column<int>(type: "int", nullable: false),
                    quarantined_count = table.Column<int>(type: "int", nullable: false),
                    failed_count = table.Column<int>(type: "int", nullable: false),
                    fact_count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_load_run", x => x.load_run_key);
                });

            migrationBuilder.CreateTable(
                name: "mart_budget_line_year",
                columns: table => new
                {
                    department_key = table.Column<int>(type: "int", nullable: false),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    budget_line_key = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    amount_fen = table.Column<long>(type: "bigint", nullable: true),
                    number_e4 = table.Column<long>(type: "bigint", nullable: true),
                    fact_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mart_budget_line_year", x => new { x.department_key, x.fiscal_year, x.stage, x.budget_line_key });
                });

            migrationBuilder.CreateTable(
                name: "mart_department_year",
                columns: table => new
                {
                    department_key = table.Column<int>(type: "int", nullable: false),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    initial_budget_fen = table.Column<long>(type: "bigint", nullable: true),
                    initial_budget_base = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_budget_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    outturn_line = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    outturn_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    rate_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    rate_outturn_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    initial_rate_bp = table.Column<long>(type: "bigint", nullable: true),
                    printed_rate_e4 = table.Column<long>(type: "bigint", nullable: true),
                    printed_rate_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    overall_score_e4 = table.Column<long>(type: "bigint", nullable: true),
                    overall_score_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    staff_authorised = table.Column<long>(type: "bigint", nullable: true),
                    staff_authorised_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    staff_actual = table.Column<long>(type: "bigint", nullable: true),
                    staff_actual_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    project_count = table.Column<int>(type: "int", nullable: false),
                    project_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    project_full_year_fen = table.Column<long>(type: "bigint", nullable: true),
                    project_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    rated_count = table.Column<int>(type: "int", nullable: false),
                    rated_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    rated_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    adjusted_base_fen = table.Column<long>(type: "bigint", nullable: true),
                    adjusted_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    printed_rate_count = table.Column<int>(type: "int", nullable: false),
                    printed_rate_sum_e4 = table.Column<long>(type: "bigint", nullable: true),
                    printed_base_fen = table.Column<long>(type: "bigint", nullable: true),
                    printed_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    masked_count = table.Column<int>(type: "int", nullable: false),
                    masked_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    masked_unspent_fen = table.Column<long>(type: "bigint", nullable: true),
                    zero_count = table.Column<int>(type: "int", nullable: false),
                    zero_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    scored_count = table.Column<int>(type: "int", nullable: false),
                    score_sum_e4 = table.Column<long>(type: "bigint", nullable: true),
                    three_public_budget_fen = table.Column<long>(type: "bigint", nullable: true),
                    three_public_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    document_count = table.Column<int>(type: "int", nullable: false),
                    budget_document_count = table.Column<int>(type: "int", nullable: false),
                    final_accounts_document_count = table.Column<int>(type: "int", nullable: false),
                    project_evaluation_document_count = table.Column<int>(type: "int", nullable: false),
                    summary_document_count = table.Column<int>(type: "int", nullable: false),
                    whole_evaluation_document_count = table.Column<int>(type: "int", nullable: false),
                    is_demonstration = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mart_department_year", x => new { x.department_key, x.fiscal_year });
                });

            migrationBuilder.CreateTable(
                name: "mart_grade_count",
                columns: table => new
                {
                    department_key = table.Column<int>(type: "int", nullable: false),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    grade = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    rank = table.Column<short>(type: "smallint", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    printed_count = table.Column<int>(type: "int", nullable: false),
                    printed_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    recomputed_count = table.Column<int>(type: "int", nullable: false),
                    recomputed_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    rebased_count = table.Column<int>(type: "int", nullable: false),
                    rebased_initial_fen = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mart_grade_count", x => new { x.department_key, x.fiscal_year, x.grade });
                });

            migrationBuilder.CreateTable(
                name: "mart_project_year",
                columns: table => new
                {
                    project_key = table.Column<int>(type: "int", nullable: false),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    statement = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    statement_count = table.Column<int>(type: "int", nullable: false),
                    initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    initial_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    full_year_fen = table.Column<long>(type: "bigint", nullable: true),
                    full_year_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    outturn_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    unspent_fen = table.Column<long>(type: "bigint", nullable: true),
                    initial_rate_bp = table.Column<long>(type: "bigint", nullable: true),
                    full_year_rate_bp = table.Column<long>(type: "bigint", nullable: true),
                    printed_rate_e4 = table.Column<long>(type: "bigint", nullable: true),
                    printed_rate_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    is_masked = table.Column<bool>(type: "bit", nullable: false),
                    execution_score_e4 = table.Column<long>(type: "bigint", nullable: true),
                    total_score_e4 = table.Column<long>(type: "bigint", nullable: true),
                    rebased_score_e4 = table.Column<long>(type: "bigint", nullable: true),
                    score_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    printed_grade = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    printed_rank = table.Column<short>(type: "smallint", nullable: true),
                    grade_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    recomputed_grade = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    recomputed_rank = table.Column<short>(type: "smallint", nullable: true),
                    rebased_grade = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    rebased_rank = table.Column<short>(type: "smallint", nullable: true),
                    reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    reason_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    indicator_count = table.Column<int>(type: "int", nullable: false),
                    is_demonstration = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mart_project_year", x => new { x.project_key, x.fiscal_year });
                });

            migrationBuilder.CreateTable(
                name: "mart_region_year",
                columns: table => new
                {
                    region_key = table.Column<int>(type: "int", nullable: false),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    department_count = table.Column<int>(type: "int", nullable: false),
                    rated_department_count = table.Column<int>(type: "int", nullable: false),
                    rated_budget_fen = table.Column<long>(type: "bigint", nullable: true),
                    rated_budget_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    project_count = table.Column<int>(type: "int", nullable: false),
                    project_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    project_full_year_fen = table.Column<long>(type: "bigint", nullable: true),
                    project_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    rated_count = table.Column<int>(type: "int", nullable: false),
                    rated_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    rated_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    adjusted_base_fen = table.Column<long>(type: "bigint", nullable: true),
                    adjusted_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    printed_rate_count = table.Column<int>(type: "int", nullable: false),
                    printed_rate_sum_e4 = table.Column<long>(type: "bigint", nullable: true),
                    printed_base_fen = table.Column<long>(type: "bigint", nullable: true),
                    printed_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    masked_count = table.Column<int>(type: "int", nullable: false),
                    masked_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    masked_unspent_fen = table.Column<long>(type: "bigint", nullable: true),
                    zero_count = table.Column<int>(type: "int", nullable: false),
                    zero_initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    scored_count = table.Column<int>(type: "int", nullable: false),
                    score_sum_e4 = table.Column<long>(type: "bigint", nullable: true),
                    three_public_budget_fen = table.Column<long>(type: "bigint", nullable: true),
                    three_public_outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    document_count = table.Column<int>(type: "int", nullable: false),
                    budget_document_count = table.Column<int>(type: "int", nullable: false),
                    final_accounts_document_count = table.Column<int>(type: "int", nullable: false),
                    project_evaluation_document_count = table.Column<int>(type: "int", nullable: false),
                    summary_document_count = table.Column<int>(type: "int", nullable: false),
                    whole_evaluation_document_count = table.Column<int>(type: "int", nullable: false),
                    is_demonstration = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mart_region_year", x => new { x.region_key, x.fiscal_year });
                });

            migrationBuilder.CreateTable(
                name: "mart_three_public_year",
                columns: table => new
                {
                    department_key = table.Column<int>(type: "int", nullable: false),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    initial_fen = table.Column<long>(type: "bigint", nullable: true),
                    initial_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    full_year_fen = table.Column<long>(type: "bigint", nullable: true),
                    full_year_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    outturn_fact_key = table.Column<long>(type: "bigint", nullable: true),
                    change_fen = table.Column<long>(type: "bigint", nullable: true),
                    change_fact_key = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mart_three_public_year", x => new { x.department_key, x.fiscal_year, x.category });
                });

            migrationBuilder.CreateTable(
                name: "dim_department",
                columns: table => new
                {
                    department_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    natural_code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    department_code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    match_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    is_demonstration = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_department", x => x.department_key);
                    table.ForeignKey(
                        name: "fk_dim_department_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dim_grade_scale",
                columns: table => new
                {
                    grade_scale_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    valid_from = table.Column<int>(type: "int", nullable: false),
                    valid_to = table.Column<int>(type: "int", nullable: true),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    basis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_grade_scale", x => x.grade_scale_key);
                    table.ForeignKey(
                        name: "fk_dim_grade_scale_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dim_document",
                columns: table => new
                {
                    document_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    natural_code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    document_kind_key = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: true),
                    department_key = table.Column<int>(type: "int", nullable: true),
                    fiscal_year = table.Column<int>(type: "int", nullable: true),
                    title = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_document", x => x.document_key);
                    table.ForeignKey(
                        name: "fk_dim_document_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dim_document_document_kind",
                        column: x => x.document_kind_key,
                        principalTable: "dim_document_kind",
                        principalColumn: "document_kind_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dim_document_fiscal_year",
                        column: x => x.fiscal_year,
                        principalTable: "dim_fiscal_year",
                        principalColumn: "fiscal_year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dim_document_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dim_unit",
                columns: table => new
                {
                    unit_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    natural_code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    unit_code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    match_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_unit", x => x.unit_key);
                    table.ForeignKey(
                        name: "fk_dim_unit_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dim_grade",
                columns: table => new
                {
                    grade_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    grade_scale_key = table.Column<int>(type: "int", nullable: false),
                    rank = table.Column<short>(type: "smallint", nullable: false),
                    name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    minimum_e4 = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_grade", x => x.grade_key);
                    table.ForeignKey(
                        name: "fk_dim_grade_grade_scale",
                        column: x => x.grade_scale_key,
                        principalTable: "dim_grade_scale",
                        principalColumn: "grade_scale_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dim_document_version",
                columns: table => new
                {
                    document_version_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    document_key = table.Column<int>(type: "int", nullable: false),
                    version_no = table.Column<int>(type: "int", nullable: false),
                    sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    file_name = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    format = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    title = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    is_current = table.Column<bool>(type: "bit", nullable: false),
                    is_demonstration = table.Column<bool>(type: "bit", nullable: false),
                    status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    status_reason = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    byte_count = table.Column<long>(type: "bigint", nullable: false),
                    fact_count = table.Column<int>(type: "int", nullable: false),
                    unresolved_count = table.Column<int>(type: "int", nullable: false),
                    loaded_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_document_version", x => x.document_version_key);
                    table.ForeignKey(
                        name: "fk_dim_document_version_document",
                        column: x => x.document_key,
                        principalTable: "dim_document",
                        principalColumn: "document_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dim_project",
                columns: table => new
                {
                    project_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    natural_code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    project_code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    match_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dim_project", x => x.project_key);
                    table.ForeignKey(
                        name: "fk_dim_project_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dim_project_unit",
                        column: x => x.unit_key,
                        principalTable: "dim_unit",
                        principalColumn: "unit_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document_reading",
                columns: table => new
                {
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    block_count = table.Column<int>(type: "int", nullable: false),
                    blocks = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_reading", x => x.document_version_key);
                    table.ForeignKey(
                        name: "fk_document_reading_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "entity_name",
                columns: table => new
                {
                    entity_name_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    entity_kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    scope_key = table.Column<int>(type: "int", nullable: false),
                    printed_name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    match_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    entity_key = table.Column<int>(type: "int", nullable: false),
                    reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    score_e4 = table.Column<int>(type: "int", nullable: false),
                    is_accepted = table.Column<bool>(type: "bit", nullable: false),
                    proposed_key = table.Column<int>(type: "int", nullable: true),
                    document_version_key = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entity_name", x => x.entity_name_key);
                    table.ForeignKey(
                        name: "fk_entity_name_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_budget_line",
                columns: table => new
                {
                    fact_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    budget_line_key = table.Column<int>(type: "int", nullable: false),
                    stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    number_e4 = table.Column<long>(type: "bigint", nullable: true),
                    reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    amount_decimals = table.Column<short>(type: "smallint", nullable: false),
                    amount_fen = table.Column<long>(type: "bigint", nullable: true),
                    amount_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    amount_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    amount_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    amount_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    statement_no = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    unit_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    recognizer_key = table.Column<int>(type: "int", nullable: false),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    confidence_e4 = table.Column<int>(type: "int", nullable: false),
                    confidence_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact_budget_line", x => x.fact_key);
                    table.ForeignKey(
                        name: "fk_fact_budget_line_budget_line",
                        column: x => x.budget_line_key,
                        principalTable: "dim_budget_line",
                        principalColumn: "budget_line_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_budget_line_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_budget_line_fiscal_year",
                        column: x => x.fiscal_year,
                        principalTable: "dim_fiscal_year",
                        principalColumn: "fiscal_year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_budget_line_recognizer",
                        column: x => x.recognizer_key,
                        principalTable: "dim_recognizer",
                        principalColumn: "recognizer_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_budget_line_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_budget_line_unit",
                        column: x => x.unit_key,
                        principalTable: "dim_unit",
                        principalColumn: "unit_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_budget_line_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_classified_expenditure",
                columns: table => new
                {
                    fact_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    classification = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    functional_class_key = table.Column<int>(type: "int", nullable: true),
                    economic_class_key = table.Column<int>(type: "int", nullable: true),
                    stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    table_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    basic_decimals = table.Column<short>(type: "smallint", nullable: false),
                    basic_fen = table.Column<long>(type: "bigint", nullable: true),
                    basic_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    basic_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    basic_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    basic_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    project_decimals = table.Column<short>(type: "smallint", nullable: false),
                    project_fen = table.Column<long>(type: "bigint", nullable: true),
                    project_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    project_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    project_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    project_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    total_decimals = table.Column<short>(type: "smallint", nullable: false),
                    total_fen = table.Column<long>(type: "bigint", nullable: true),
                    total_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    total_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    total_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    total_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    statement_no = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    unit_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    recognizer_key = table.Column<int>(type: "int", nullable: false),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    confidence_e4 = table.Column<int>(type: "int", nullable: false),
                    confidence_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact_classified_expenditure", x => x.fact_key);
                    table.ForeignKey(
                        name: "fk_fact_classified_expenditure_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_classified_expenditure_economic_class",
                        column: x => x.economic_class_key,
                        principalTable: "dim_economic_class",
                        principalColumn: "economic_class_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_classified_expenditure_fiscal_year",
                        column: x => x.fiscal_year,
                        principalTable: "dim_fiscal_year",
                        principalColumn: "fiscal_year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_classified_expenditure_functional_class",
                        column: x => x.functional_class_key,
                        principalTable: "dim_functional_class",
                        principalColumn: "functional_class_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_classified_expenditure_recognizer",
                        column: x => x.recognizer_key,
                        principalTable: "dim_recognizer",
                        principalColumn: "recognizer_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_classified_expenditure_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_classified_expenditure_unit",
                        column: x => x.unit_key,
                        principalTable: "dim_unit",
                        principalColumn: "unit_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_classified_expenditure_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_stated_ratio",
                columns: table => new
                {
                    fact_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    relation = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    base_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    part_decimals = table.Column<short>(type: "smallint", nullable: false),
                    part_fen = table.Column<long>(type: "bigint", nullable: true),
                    part_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    part_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    part_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    part_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    ratio_decimals = table.Column<short>(type: "smallint", nullable: false),
                    ratio_e4 = table.Column<long>(type: "bigint", nullable: true),
                    ratio_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    ratio_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    ratio_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    ratio_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    whole_decimals = table.Column<short>(type: "smallint", nullable: false),
                    whole_fen = table.Column<long>(type: "bigint", nullable: true),
                    whole_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    whole_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    whole_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    whole_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    statement_no = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    unit_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    recognizer_key = table.Column<int>(type: "int", nullable: false),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    confidence_e4 = table.Column<int>(type: "int", nullable: false),
                    confidence_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact_stated_ratio", x => x.fact_key);
                    table.ForeignKey(
                        name: "fk_fact_stated_ratio_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_stated_ratio_fiscal_year",
                        column: x => x.fiscal_year,
                        principalTable: "dim_fiscal_year",
                        principalColumn: "fiscal_year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_stated_ratio_recognizer",
                        column: x => x.recognizer_key,
                        principalTable: "dim_recognizer",
                        principalColumn: "recognizer_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_stated_ratio_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_stated_ratio_unit",
                        column: x => x.unit_key,
                        principalTable: "dim_unit",
                        principalColumn: "unit_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_stated_ratio_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_three_public",
                columns: table => new
                {
                    fact_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    amount_decimals = table.Column<short>(type: "smallint", nullable: false),
                    amount_fen = table.Column<long>(type: "bigint", nullable: true),
                    amount_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    amount_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    amount_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    amount_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    change_decimals = table.Column<short>(type: "smallint", nullable: false),
                    change_fen = table.Column<long>(type: "bigint", nullable: true),
                    change_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    change_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    change_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    change_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    statement_no = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    unit_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    recognizer_key = table.Column<int>(type: "int", nullable: false),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    confidence_e4 = table.Column<int>(type: "int", nullable: false),
                    confidence_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact_three_public", x => x.fact_key);
                    table.ForeignKey(
                        name: "fk_fact_three_public_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_three_public_fiscal_year",
                        column: x => x.fiscal_year,
                        principalTable: "dim_fiscal_year",
                        principalColumn: "fiscal_year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_three_public_recognizer",
                        column: x => x.recognizer_key,
                        principalTable: "dim_recognizer",
                        principalColumn: "recognizer_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_three_public_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_three_public_unit",
                        column: x => x.unit_key,
                        principalTable: "dim_unit",
                        principalColumn: "unit_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_three_public_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "load_run_file",
                columns: table => new
                {
                    load_run_file_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    load_run_key = table.Column<int>(type: "int", nullable: false),
                    file_name = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: true),
                    outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    reason = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    detail = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fact_count = table.Column<int>(type: "int", nullable: false),
                    finished_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    elapsed_milliseconds = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_load_run_file", x => x.load_run_file_key);
                    table.ForeignKey(
                        name: "fk_load_run_file_load_run",
                        column: x => x.load_run_key,
                        principalTable: "load_run",
                        principalColumn: "load_run_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_load_run_file_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quarantine_item",
                columns: table => new
                {
                    quarantine_item_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    document_version_key = table.Column<int>(type: "int", nullable: true),
                    load_run_key = table.Column<int>(type: "int", nullable: true),
                    file_name = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    reason = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    is_resolved = table.Column<bool>(type: "bit", nullable: false),
                    created_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quarantine_item", x => x.quarantine_item_key);
                    table.ForeignKey(
                        name: "fk_quarantine_item_load_run",
                        column: x => x.load_run_key,
                        principalTable: "load_run",
                        principalColumn: "load_run_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_quarantine_item_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_indicator_result",
                columns: table => new
                {
                    fact_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    project_key = table.Column<int>(type: "int", nullable: true),
                    indicator_key = table.Column<int>(type: "int", nullable: false),
                    project_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    indicator_name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    target = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_target = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    actual = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    description = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    deviation_reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    score_decimals = table.Column<short>(type: "smallint", nullable: false),
                    score_e4 = table.Column<long>(type: "bigint", nullable: true),
                    score_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    score_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    score_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    score_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    weight_decimals = table.Column<short>(type: "smallint", nullable: false),
                    weight_e4 = table.Column<long>(type: "bigint", nullable: true),
                    weight_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    weight_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    weight_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    weight_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    statement_no = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    unit_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    recognizer_key = table.Column<int>(type: "int", nullable: false),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    confidence_e4 = table.Column<int>(type: "int", nullable: false),
                    confidence_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact_indicator_result", x => x.fact_key);
                    table.ForeignKey(
                        name: "fk_fact_indicator_result_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_indicator_result_fiscal_year",
                        column: x => x.fiscal_year,
                        principalTable: "dim_fiscal_year",
                        principalColumn: "fiscal_year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_indicator_result_indicator",
                        column: x => x.indicator_key,
                        principalTable: "dim_indicator",
                        principalColumn: "indicator_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_indicator_result_project",
                        column: x => x.project_key,
                        principalTable: "dim_project",
                        principalColumn: "project_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_indicator_result_recognizer",
                        column: x => x.recognizer_key,
                        principalTable: "dim_recognizer",
                        principalColumn: "recognizer_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_indicator_result_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_indicator_result_unit",
                        column: x => x.unit_key,
                        principalTable: "dim_unit",
                        principalColumn: "unit_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_indicator_result_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_project_execution",
                columns: table => new
                {
                    fact_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    project_key = table.Column<int>(type: "int", nullable: true),
                    statement = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    project_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    balance_decimals = table.Column<short>(type: "smallint", nullable: false),
                    balance_fen = table.Column<long>(type: "bigint", nullable: true),
                    balance_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    balance_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    balance_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    balance_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    full_year_budget_decimals = table.Column<short>(type: "smallint", nullable: false),
                    full_year_budget_fen = table.Column<long>(type: "bigint", nullable: true),
                    full_year_budget_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    full_year_budget_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    full_year_budget_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    full_year_budget_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_budget_decimals = table.Column<short>(type: "smallint", nullable: false),
                    initial_budget_fen = table.Column<long>(type: "bigint", nullable: true),
                    initial_budget_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_budget_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_budget_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_budget_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    outturn_decimals = table.Column<short>(type: "smallint", nullable: false),
                    outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    outturn_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    outturn_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    outturn_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    outturn_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    printed_rate_decimals = table.Column<short>(type: "smallint", nullable: false),
                    printed_rate_e4 = table.Column<long>(type: "bigint", nullable: true),
                    printed_rate_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    printed_rate_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    printed_rate_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    printed_rate_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    requested_amount_decimals = table.Column<short>(type: "smallint", nullable: false),
                    requested_amount_fen = table.Column<long>(type: "bigint", nullable: true),
                    requested_amount_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    requested_amount_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    requested_amount_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    requested_amount_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    statement_no = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    unit_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    recognizer_key = table.Column<int>(type: "int", nullable: false),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    confidence_e4 = table.Column<int>(type: "int", nullable: false),
                    confidence_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact_project_execution", x => x.fact_key);
                    table.ForeignKey(
                        name: "fk_fact_project_execution_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_execution_fiscal_year",
                        column: x => x.fiscal_year,
                        principalTable: "dim_fiscal_year",
                        principalColumn: "fiscal_year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_execution_project",
                        column: x => x.project_key,
                        principalTable: "dim_project",
                        principalColumn: "project_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_execution_recognizer",
                        column: x => x.recognizer_key,
                        principalTable: "dim_recognizer",
                        principalColumn: "recognizer_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_execution_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_execution_unit",
                        column: x => x.unit_key,
                        principalTable: "dim_unit",
                        principalColumn: "unit_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_execution_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_project_fund_source",
                columns: table => new
                {
                    fact_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    project_key = table.Column<int>(type: "int", nullable: true),
                    statement = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    project_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    source_no = table.Column<int>(type: "int", nullable: false),
                    fund_source_key = table.Column<int>(type: "int", nullable: false),
                    full_year_budget_decimals = table.Column<short>(type: "smallint", nullable: false),
                    full_year_budget_fen = table.Column<long>(type: "bigint", nullable: true),
                    full_year_budget_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    full_year_budget_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    full_year_budget_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    full_year_budget_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_budget_decimals = table.Column<short>(type: "smallint", nullable: false),
                    initial_budget_fen = table.Column<long>(type: "bigint", nullable: true),
                    initial_budget_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_budget_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_budget_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    initial_budget_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    outturn_decimals = table.Column<short>(type: "smallint", nullable: false),
                    outturn_fen = table.Column<long>(type: "bigint", nullable: true),
                    outturn_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    outturn_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    outturn_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    outturn_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    statement_no = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    unit_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    recognizer_key = table.Column<int>(type: "int", nullable: false),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    confidence_e4 = table.Column<int>(type: "int", nullable: false),
                    confidence_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact_project_fund_source", x => x.fact_key);
                    table.ForeignKey(
                        name: "fk_fact_project_fund_source_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_fund_source_fiscal_year",
                        column: x => x.fiscal_year,
                        principalTable: "dim_fiscal_year",
                        principalColumn: "fiscal_year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_fund_source_fund_source",
                        column: x => x.fund_source_key,
                        principalTable: "dim_fund_source",
                        principalColumn: "fund_source_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_fund_source_project",
                        column: x => x.project_key,
                        principalTable: "dim_project",
                        principalColumn: "project_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_fund_source_recognizer",
                        column: x => x.recognizer_key,
                        principalTable: "dim_recognizer",
                        principalColumn: "recognizer_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_fund_source_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_fund_source_unit",
                        column: x => x.unit_key,
                        principalTable: "dim_unit",
                        principalColumn: "unit_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_fund_source_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_project_score",
                columns: table => new
                {
                    fact_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    project_key = table.Column<int>(type: "int", nullable: true),
                    statement = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    project_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    printed_grade = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    grade_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    execution_score_decimals = table.Column<short>(type: "smallint", nullable: false),
                    execution_score_e4 = table.Column<long>(type: "bigint", nullable: true),
                    execution_score_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    execution_score_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    execution_score_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    execution_score_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    execution_weight_decimals = table.Column<short>(type: "smallint", nullable: false),
                    execution_weight_e4 = table.Column<long>(type: "bigint", nullable: true),
                    execution_weight_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    execution_weight_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    execution_weight_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    execution_weight_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    indicator_score_decimals = table.Column<short>(type: "smallint", nullable: false),
                    indicator_score_e4 = table.Column<long>(type: "bigint", nullable: true),
                    indicator_score_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    indicator_score_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    indicator_score_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    indicator_score_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    total_score_decimals = table.Column<short>(type: "smallint", nullable: false),
                    total_score_e4 = table.Column<long>(type: "bigint", nullable: true),
                    total_score_locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    total_score_state = table.Column<string>(type: "nvarchar(1)", maxLength: 1, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    total_score_text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    total_score_unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    statement_no = table.Column<int>(type: "int", nullable: false),
                    region_key = table.Column<int>(type: "int", nullable: false),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    unit_key = table.Column<int>(type: "int", nullable: true),
                    unit_name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    recognizer_key = table.Column<int>(type: "int", nullable: false),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    confidence_e4 = table.Column<int>(type: "int", nullable: false),
                    confidence_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact_project_score", x => x.fact_key);
                    table.ForeignKey(
                        name: "fk_fact_project_score_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_score_fiscal_year",
                        column: x => x.fiscal_year,
                        principalTable: "dim_fiscal_year",
                        principalColumn: "fiscal_year",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_score_project",
                        column: x => x.project_key,
                        principalTable: "dim_project",
                        principalColumn: "project_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_score_recognizer",
                        column: x => x.recognizer_key,
                        principalTable: "dim_recognizer",
                        principalColumn: "recognizer_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_score_region",
                        column: x => x.region_key,
                        principalTable: "dim_region",
                        principalColumn: "region_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_score_unit",
                        column: x => x.unit_key,
                        principalTable: "dim_unit",
                        principalColumn: "unit_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fact_project_score_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "dim_document_kind",
                columns: new[] { "document_kind_key", "code", "name" },
                values: new object[,]
                {
                    { 0, "unknown", "未识别" },
                    { 1, "budget_disclosure", "部门预算公开" },
                    { 2, "final_accounts_disclosure", "部门决算公开" },
                    { 3, "project_self_evaluation", "项目支出绩效自评" },
                    { 4, "self_evaluation_summary", "自评工作报告及汇总表" },
                    { 5, "whole_department_self_evaluation", "部门整体支出绩效自评" }
                });

            migrationBuilder.InsertData(
                table: "dim_fiscal_year",
                columns: new[] { "fiscal_year", "name" },
                values: new object[,]
                {
                    { 2010, "2010年度" },
                    { 2011, "2011年度" },
                    { 2012, "2012年度" },
                    { 2013, "2013年度" },
                    { 2014, "2014年度" },
                    { 2015, "2015年度" },
                    { 2016, "2016年度" },
                    { 2017, "2017年度" },
                    { 2018, "2018年度" },
                    { 2019, "2019年度" },
                    { 2020, "2020年度" },
                    { 2021, "2021年度" },
                    { 2022, "2022年度" },
                    { 2023, "2023年度" },
                    { 2024, "2024年度" },
                    { 2025, "2025年度" },
                    { 2026, "2026年度" },
                    { 2027, "2027年度" },
                    { 2028, "2028年度" },
                    { 2029, "2029年度" },
                    { 2030, "2030年度" },
                    { 2031, "2031年度" },
                    { 2032, "2032年度" },
                    { 2033, "2033年度" },
                    { 2034, "2034年度" },
                    { 2035, "2035年度" },
                    { 2036, "2036年度" },
                    { 2037, "2037年度" },
                    { 2038, "2038年度" },
                    { 2039, "2039年度" },
                    { 2040, "2040年度" },
                    { 2041, "2041年度" },
                    { 2042, "2042年度" },
                    { 2043, "2043年度" },
                    { 2044, "2044年度" },
                    { 2045, "2045年度" },
                    { 2046, "2046年度" },
                    { 2047, "2047年度" },
                    { 2048, "2048年度" },
                    { 2049, "2049年度" },
                    { 2050, "2050年度" }
                });

            migrationBuilder.InsertData(
                table: "dim_region",
                columns: new[] { "region_key", "is_functional_zone", "level", "match_name", "name", "natural_code", "parent_region_key", "region_code", "valid_from", "valid_to" },
                values: new object[] { 1, false, (short)1, "全国", "全国", "100000", null, "100000", 0, null });

            migrationBuilder.InsertData(
                table: "dim_grade_scale",
                columns: new[] { "grade_scale_key", "basis", "name", "region_key", "valid_from", "valid_to" },
                values: new object[] { 1, "财预〔2020〕10号：90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差", "优良中差", 1, 0, null });

            migrationBuilder.InsertData(
                table: "dim_region",
                columns: new[] { "region_key", "is_functional_zone", "level", "match_name", "name", "natural_code", "parent_region_key", "region_code", "valid_from", "valid_to" },
                values: new object[] { 2, false, (short)2, "上海市", "上海市", "310000", 1, "310000", 0, null });

            migrationBuilder.InsertData(
                table: "dim_grade",
                columns: new[] { "grade_key", "grade_scale_key", "minimum_e4", "name", "rank" },
                values: new object[,]
                {
                    { 1, 1, 900000L, "优", (short)1 },
                    { 2, 1, 800000L, "良", (short)2 },
                    { 3, 1, 600000L, "中", (short)3 },
                    { 4, 1, 0L, "差", (short)4 }
                });

            migrationBuilder.InsertData(
                table: "dim_grade_scale",
                columns: new[] { "grade_scale_key", "basis", "name", "region_key", "valid_from", "valid_to" },
                values: new object[] { 2, "上海市公开的自评表使用的等级名称；良与合格之间的分界待确认", "优良合格不合格", 2, 0, null });

            migrationBuilder.InsertData(
                table: "dim_grade",
                columns: new[] { "grade_key", "grade_scale_key", "minimum_e4", "name", "rank" },
                values: new object[,]
                {
                    { 5, 2, 900000L, "优", (short)1 },
                    { 6, 2, 750000L, "良", (short)2 },
                    { 7, 2, 600000L, "合格", (short)3 },
                    { 8, 2, 0L, "不合格", (short)4 }
                });

            migrationBuilder.CreateIndex(
                name: "ux_alias_rule_entity_kind_region_name_department_name_alias",
                table: "alias_rule",
                columns: new[] { "entity_kind", "region_name", "department_name", "alias" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_budget_line_code",
                table: "dim_budget_line",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dim_department_region_match_name",
                table: "dim_department",
                columns: new[] { "region_key", "match_name" });

            migrationBuilder.CreateIndex(
                name: "ux_dim_department_region_natural_code",
                table: "dim_department",
                columns: new[] { "region_key", "natural_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dim_document_department_fiscal_year",
                table: "dim_document",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ux_dim_document_natural_code",
                table: "dim_document",
                column: "natural_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_document_kind_code",
                table: "dim_document_kind",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_document_version_sha256",
                table: "dim_document_version",
                column: "sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_document_version_version_no",
                table: "dim_document_version",
                columns: new[] { "document_key", "version_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_economic_class_code_name",
                table: "dim_economic_class",
                columns: new[] { "code", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_functional_class_code_name",
                table: "dim_functional_class",
                columns: new[] { "code", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_fund_source_name",
                table: "dim_fund_source",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_grade_grade_scale_rank",
                table: "dim_grade",
                columns: new[] { "grade_scale_key", "rank" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_grade_scale_region_valid_from",
                table: "dim_grade_scale",
                columns: new[] { "region_key", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_indicator_level1_level2_name",
                table: "dim_indicator",
                columns: new[] { "level1", "level2", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dim_project_department_match_name",
                table: "dim_project",
                columns: new[] { "department_key", "match_name" });

            migrationBuilder.CreateIndex(
                name: "ux_dim_project_department_natural_code",
                table: "dim_project",
                columns: new[] { "department_key", "natural_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_dim_recognizer_code",
                table: "dim_recognizer",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dim_region_match_name",
                table: "dim_region",
                column: "match_name");

            migrationBuilder.CreateIndex(
                name: "ix_dim_region_parent_region",
                table: "dim_region",
                column: "parent_region_key");

            migrationBuilder.CreateIndex(
                name: "ux_dim_region_natural_code_valid_from",
                table: "dim_region",
                columns: new[] { "natural_code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_dim_unit_department_match_name",
                table: "dim_unit",
                columns: new[] { "department_key", "match_name" });

            migrationBuilder.CreateIndex(
                name: "ux_dim_unit_department_natural_code",
                table: "dim_unit",
                columns: new[] { "department_key", "natural_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_entity_name_entity_kind_entity",
                table: "entity_name",
                columns: new[] { "entity_kind", "entity_key" });

            migrationBuilder.CreateIndex(
                name: "ux_entity_name_entity_kind_scope_printed_name",
                table: "entity_name",
                columns: new[] { "entity_kind", "scope_key", "printed_name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fact_budget_line_department_fiscal_year",
                table: "fact_budget_line",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ux_fact_budget_line_version_statement_no",
                table: "fact_budget_line",
                columns: new[] { "document_version_key", "statement_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fact_classified_expenditure_department_fiscal_year",
                table: "fact_classified_expenditure",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ux_fact_classified_expenditure_version_statement_no",
                table: "fact_classified_expenditure",
                columns: new[] { "document_version_key", "statement_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fact_indicator_result_department_fiscal_year",
                table: "fact_indicator_result",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ix_fact_indicator_result_project_fiscal_year",
                table: "fact_indicator_result",
                columns: new[] { "project_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ux_fact_indicator_result_version_statement_no",
                table: "fact_indicator_result",
                columns: new[] { "document_version_key", "statement_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fact_project_execution_department_fiscal_year",
                table: "fact_project_execution",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ix_fact_project_execution_project_fiscal_year",
                table: "fact_project_execution",
                columns: new[] { "project_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ux_fact_project_execution_version_statement_no",
                table: "fact_project_execution",
                columns: new[] { "document_version_key", "statement_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fact_project_fund_source_department_fiscal_year",
                table: "fact_project_fund_source",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ux_fact_project_fund_source_version_statement_no_source_no",
                table: "fact_project_fund_source",
                columns: new[] { "document_version_key", "statement_no", "source_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fact_project_score_department_fiscal_year",
                table: "fact_project_score",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ix_fact_project_score_project_fiscal_year",
                table: "fact_project_score",
                columns: new[] { "project_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ux_fact_project_score_version_statement_no",
                table: "fact_project_score",
                columns: new[] { "document_version_key", "statement_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fact_stated_ratio_department_fiscal_year",
                table: "fact_stated_ratio",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ux_fact_stated_ratio_version_statement_no",
                table: "fact_stated_ratio",
                columns: new[] { "document_version_key", "statement_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fact_three_public_department_fiscal_year",
                table: "fact_three_public",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ux_fact_three_public_version_statement_no",
                table: "fact_three_public",
                columns: new[] { "document_version_key", "statement_no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_load_run_file_load_run",
                table: "load_run_file",
                column: "load_run_key");

            migrationBuilder.CreateIndex(
                name: "ix_mart_budget_line_year_budget_line_fiscal_year_region",
                table: "mart_budget_line_year",
                columns: new[] { "budget_line_key", "fiscal_year", "region_key" });

            migrationBuilder.CreateIndex(
                name: "ix_mart_department_year_fiscal_year_region",
                table: "mart_department_year",
                columns: new[] { "fiscal_year", "region_key" });

            migrationBuilder.CreateIndex(
                name: "ix_mart_grade_count_fiscal_year_region",
                table: "mart_grade_count",
                columns: new[] { "fiscal_year", "region_key" });

            migrationBuilder.CreateIndex(
                name: "ix_mart_project_year_department_fiscal_year",
                table: "mart_project_year",
                columns: new[] { "department_key", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ix_mart_project_year_fiscal_year_initial_rate_bp",
                table: "mart_project_year",
                columns: new[] { "fiscal_year", "initial_rate_bp" });

            migrationBuilder.CreateIndex(
                name: "ix_mart_project_year_region_fiscal_year_initial_rate_bp",
                table: "mart_project_year",
                columns: new[] { "region_key", "fiscal_year", "initial_rate_bp" });

            migrationBuilder.CreateIndex(
                name: "ix_mart_three_public_year_fiscal_year_region",
                table: "mart_three_public_year",
                columns: new[] { "fiscal_year", "region_key" });

            migrationBuilder.CreateIndex(
                name: "ix_quarantine_item_reason",
                table: "quarantine_item",
                column: "reason");

            migrationBuilder.CreateIndex(
                name: "ix_quarantine_item_version",
                table: "quarantine_item",
                column: "document_version_key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "alias_rule");

            migrationBuilder.DropTable(
                name: "dim_grade");

            migrationBuilder.DropTable(
                name: "document_reading");

            migrationBuilder.DropTable(
                name: "entity_name");

            migrationBuilder.DropTable(
                name: "fact_budget_line");

            migrationBuilder.DropTable(
                name: "fact_classified_expenditure");

            migrationBuilder.DropTable(
                name: "fact_indicator_result");

            migrationBuilder.DropTable(
                name: "fact_project_execution");

            migrationBuilder.DropTable(
                name: "fact_project_fund_source");

            migrationBuilder.DropTable(
                name: "fact_project_score");

            migrationBuilder.DropTable(
                name: "fact_stated_ratio");

            migrationBuilder.DropTable(
                name: "fact_three_public");

            migrationBuilder.DropTable(
                name: "load_run_file");

            migrationBuilder.DropTable(
                name: "mart_budget_line_year");

            migrationBuilder.DropTable(
                name: "mart_department_year");

            migrationBuilder.DropTable(
                name: "mart_grade_count");

            migrationBuilder.DropTable(
                name: "mart_project_year");

            migrationBuilder.DropTable(
                name: "mart_region_year");

            migrationBuilder.DropTable(
                name: "mart_three_public_year");

            migrationBuilder.DropTable(
                name: "quarantine_item");

            migrationBuilder.DropTable(
                name: "dim_grade_scale");

            migrationBuilder.DropTable(
                name: "dim_budget_line");

            migrationBuilder.DropTable(
                name: "dim_economic_class");

            migrationBuilder.DropTable(
                name: "dim_functional_class");

            migrationBuilder.DropTable(
                name: "dim_indicator");

            migrationBuilder.DropTable(
                name: "dim_fund_source");

            migrationBuilder.DropTable(
                name: "dim_project");

            migrationBuilder.DropTable(
                name: "dim_recognizer");

            migrationBuilder.DropTable(
                name: "load_run");

            migrationBuilder.DropTable(
                name: "dim_document_version");

            migrationBuilder.DropTable(
                name: "dim_unit");

            migrationBuilder.DropTable(
                name: "dim_document");

            migrationBuilder.DropTable(
                name: "dim_department");

            migrationBuilder.DropTable(
                name: "dim_document_kind");

            migrationBuilder.DropTable(
                name: "dim_fiscal_year");

            migrationBuilder.DropTable(
                name: "dim_region");
        }
    }
}
