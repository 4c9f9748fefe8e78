using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerfEval.Warehouse.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Checks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "document_check",
                columns: table => new
                {
                    document_version_key = table.Column<int>(type: "INTEGER", nullable: false),
                    catalogue_version = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_check", x => x.document_version_key);
                    table.ForeignKey(
                        name: "fk_document_check_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rule_finding",
                columns: table => new
                {
                    rule_finding_key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    document_version_key = table.Column<int>(type: "INTEGER", nullable: true),
                    department_key = table.Column<int>(type: "INTEGER", nullable: false),
                    fiscal_year = table.Column<int>(type: "INTEGER", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_across_documents = table.Column<bool>(type: "INTEGER", nullable: false),
                    severity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    found = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    expected = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    difference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    tolerance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    locator = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    message_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    arguments = table.Column<string>(type: "TEXT", nullable: false),
                    operands = table.Column<string>(type: "TEXT", nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_finding", x => x.rule_finding_key);
                    table.ForeignKey(
                        name: "fk_rule_finding_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rule_finding_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rule_result",
                columns: table => new
                {
                    rule_result_key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    document_version_key = table.Column<int>(type: "INTEGER", nullable: true),
                    department_key = table.Column<int>(type: "INTEGER", nullable: false),
                    fiscal_year = table.Column<int>(type: "INTEGER", nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_across_documents = table.Column<bool>(type: "INTEGER", nullable: false),
                    pass_count = table.Column<int>(type: "INTEGER", nullable: false),
                    fail_count = table.Column<int>(type: "INTEGER", nullable: false),
                    not_evaluable_count = table.Column<int>(type: "INTEGER", nullable: false),
                    reason_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rule_result", x => x.rule_result_key);
                    table.ForeignKey(
                        name: "fk_rule_result_department",
                        column: x => x.department_key,
                        principalTable: "dim_department",
                        principalColumn: "department_key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rule_result_version",
                        column: x => x.document_version_key,
                        principalTable: "dim_document_version",
                        principalColumn: "document_version_key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_rule_finding_department",
                table: "rule_finding",
                column: "department_key");

            migrationBuilder.CreateIndex(
                name: "ix_rule_finding_version",
                table: "rule_finding",
                column: "document_version_key");

            migrationBuilder.CreateIndex(
                name: "ix_rule_result_department",
                table: "rule_result",
                column: "department_key");

            migrationBuilder.CreateIndex(
                name: "ix_rule_result_version",
                table: "rule_result",
                column: "document_version_key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "document_check");

            migrationBuilder.DropTable(
                name: "rule_finding");

            migrationBuilder.DropTable(
                name: "rule_result");
        }
    }
}
