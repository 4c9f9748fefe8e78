using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerfEval.Warehouse.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_ocr",
                table: "dim_document_version",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "classification_evidence",
                columns: table => new
                {
                    classification_evidence_key = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    document_version_key = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    locator = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_corrected = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    correction_key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    document_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    locator = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    printed_text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    old_value = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    new_value = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    old_confidence_e4 = table.Column<int>(type: "INTEGER", nullable: false),
                    old_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    undone_key = table.Column<long>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    author = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
