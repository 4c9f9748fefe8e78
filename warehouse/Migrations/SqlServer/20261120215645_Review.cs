using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerfEval.Warehouse.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Review : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "stake_fen",
                table: "quarantine_item",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_ocr",
                table: "dim_document_version",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "classification_evidence",
                columns: table => new
                {
                    classification_evidence_key = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    part = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    value = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    is_corrected = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_classification_evidence", x => x.classification_evidence_key);
                    table.ForeignKey(
                        name: "fk_classification_evidence_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "correction",
                columns: table => new
                {
                    correction_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    document_code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    file_name = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    subject = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    subject_code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    measure = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    locator = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    printed_text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    action = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    old_value = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    new_value = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    old_confidence_e4 = table.Column<int>(type: "int", nullable: false),
                    old_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    undone_key = table.Column<long>(type: "bigint", nullable: true),
                    note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    author = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    created_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_correction", x => x.correction_key);
                });

            migrationBuilder.CreateIndex(
                name: "ix_fact_three_public_confidence_e4",
                table: "fact_three_public",
                column: "confidence_e4",
                filter: "confidence_e4 < 10000");

            migrationBuilder.CreateIndex(
                name: "ix_fact_stated_ratio_confidence_e4",
                table: "fact_stated_ratio",
                column: "confidence_e4",
                filter: "confidence_e4 < 10000");

            migrationBuilder.CreateIndex(
                name: "ix_fact_project_score_confidence_e4",
                table: "fact_project_score",
                column: "confidence_e4",
                filter: "confidence_e4 < 10000");

            migrationBuilder.CreateIndex(
                name: "ix_fact_project_fund_source_confidence_e4",
                table: "fact_project_fund_source",
                column: "confidence_e4",
                filter: "confidence_e4 < 10000");

            migrationBuilder.CreateIndex(
                name: "ix_fact_project_execution_confidence_e4",
                table: "fact_project_execution",
                column: "confidence_e4",
                filter: "confidence_e4 < 10000");

            migrationBuilder.CreateIndex(
                name: "ix_fact_indicator_result_confidence_e4",
                table: "fact_indicator_result",
                column: "confidence_e4",
                filter: "confidence_e4 < 10000");

            migrationBuilder.CreateIndex(
                name: "ix_fact_classified_expenditure_confidence_e4",
                table: "fact_classified_expenditure",
                column: "confidence_e4",
                filter: "confidence_e4 < 10000");

            migrationBuilder.CreateIndex(
                name: "ix_fact_budget_line_confidence_e4",
                table: "fact_budget_line",
                column: "confidence_e4",
                filter: "confidence_e4 < 10000");

            migrationBuilder.CreateIndex(
                name: "ix_classification_evidence_version",
                table: "classification_evidence",
                column: "document_version_key");

            migrationBuilder.CreateIndex(
                name: "ix_correction_document_code",
                table: "correction",
                column: "document_code");

            migrationBuilder.CreateIndex(
                name: "ix_correction_sha256",
                table: "correction",
                column: "sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "classification_evidence");

            migrationBuilder.DropTable(
                name: "correction");

            migrationBuilder.DropIndex(
                name: "ix_fact_three_public_confidence_e4",
                table: "fact_three_public");

            migrationBuilder.DropIndex(
                name: "ix_fact_stated_ratio_confidence_e4",
                table: "fact_stated_ratio");

            migrationBuilder.DropIndex(
                name: "ix_fact_project_score_confidence_e4",
                table: "fact_project_score");

            migrationBuilder.DropIndex(
                name: "ix_fact_project_fund_source_confidence_e4",
                table: "fact_project_fund_source");

            migrationBuilder.DropIndex(
                name: "ix_fact_project_execution_confidence_e4",
                table: "fact_project_execution");

            migrationBuilder.DropIndex(
                name: "ix_fact_indicator_result_confidence_e4",
                table: "fact_indicator_result");

            migrationBuilder.DropIndex(
                name: "ix_fact_classified_expenditure_confidence_e4",
                table: "fact_classified_expenditure");

            migrationBuilder.DropIndex(
                name: "ix_fact_budget_line_confidence_e4",
                table: "fact_budget_line");

            migrationBuilder.DropColumn(
                name: "stake_fen",
                table: "quarantine_item");

            migrationBuilder.DropColumn(
                name: "is_ocr",
                table: "dim_document_version");
        }
    }
}
