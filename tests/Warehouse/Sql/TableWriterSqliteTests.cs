using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Warehouse.Sql;

public sealed class TableWriterSqliteTests() : TableWriterContract(new SqliteTestDatabase());
