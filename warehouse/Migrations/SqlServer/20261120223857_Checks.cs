using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PerfEval.Warehouse.Migrations.SqlServer
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
                    document_version_key = table.Column<int>(type: "int", nullable: false),
                    catalogue_version = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    checked_at = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    rule_finding_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    document_version_key = table.Column<int>(type: "int", nullable: true),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    rule_id = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    is_across_documents = table.Column<bool>(type: "bit", nullable: false),
                    severity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    found = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    expected = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    difference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    tolerance = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    locator = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    message_key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    arguments = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    operands = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
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
                    rule_result_key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    document_version_key = table.Column<int>(type: "int", nullable: true),
                    department_key = table.Column<int>(type: "int", nullable: false),
                    fiscal_year = table.Column<int>(type: "int", nullable: false),
                    rule_id = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    is_across_documents = table.Column<bool>(type: "bit", nullable: false),
                    pass_count = table.Column<int>(type: "int", nullable: false),
                    fail_count = table.Column<int>(type: "int", nullable: false),
                    not_evaluable_count = table.Column<int>(type: "int", nullable: false),
                    reason_key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS"),
                    reason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true, collation: "Chinese_Simplified_Pinyin_100_CI_AS")
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
