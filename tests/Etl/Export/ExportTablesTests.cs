using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Export;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Sql;

namespace PerfEval.Tests.Etl.Export;

public sealed class ExportTablesTests
{
    // The columns that contract.md names; what follows them is ours.
    private static readonly Dictionary<string, string> Contract = new()
    {
        ["documents"] = "document_id,file_name,sha256,kind,title,region,department,fiscal_year,status,loaded_at",
        ["budgets"] = "document,region,department,unit,fiscal_year,stage,line,amount_yuan,locator",
        ["sangong"] = "document,department,unit,fiscal_year,category,stage,amount_yuan,yoy_change_yuan,locator",
        ["functional"] = "document,department,fiscal_year,stage,table,code,name,total_yuan,basic_yuan,project_yuan,locator",
        ["economic"] = "document,department,fiscal_year,stage,code,name,amount_yuan,basic_yuan,locator",
        ["projects"] = "document,department,unit,fiscal_year,project,initial_budget_yuan,adjusted_budget_yuan,executed_yuan,reported_rate_pct,execution_score,total_score,grade,locator",
        ["indicators"] = "document,project,fiscal_year,level1,level2,indicator,target,actual,weight,score,locator",
        ["findings"] = "rule,severity,outcome,document,department,fiscal_year,subject,reported,expected,difference,tolerance,locator,message",
        ["rejects"] = "document,stage,reason,locator,text",
    };

    public static TheoryData<string> Names => [.. ExportTables.All.Select(table => table.Name)];

    [Fact]
    public void All_BeginsWithTheColumnsOfTheContract()
    {
        foreach (var (name, columns) in Contract)
            string.Join(',', ExportTables.All.Single(table => table.Name == name).Fields.Select(field => field.Name)).ShouldStartWith(columns);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PrimaryKey_IsMadeOfColumns(string name)
    {
        var table = ExportTables.All.Single(table => table.Name == name);

        table.PrimaryKey.ShouldBeSubsetOf(table.Fields.Select(field => field.Name));
    }

    /// <summary>A query that EF Core cannot put into T-SQL fails before it connects; these get as far as the closed door.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task RowsAsync_IsUnderstoodBySqlServer(string name)
    {
        if (name == "findings") return;
        var database = WarehouseDatabase.Open(new WarehouseOptions
        {
            Provider = WarehouseProvider.SqlServer,
            ConnectionString = "Server=tcp:127.0.0.1,1;Database=none;User Id=none;Password=none;Connect Timeout=1;ConnectRetryCount=0;Encrypt=False",
        });
        await using var context = database.CreateContext();
        var rows = ExportTables.All.Single(table => table.Name == name).RowsAsync(context, context.DocumentVersions.Where(version => version.IsCurrent));

        await Should.ThrowAsync<DbException>(async () => await rows.FirstAsync());
    }
}
