using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace PerfEval.Tests.Warehouse.Sql;

/// <summary>Asks the grammar of SQL Server 2019 whether a text is one.</summary>
internal static class TransactSql
{
    public static IReadOnlyList<string> Errors(string sql)
    {
        using var reader = new StringReader(sql);
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return [.. errors.Select(error => $"{error.Line}:{error.Column} {error.Message}")];
    }
}
