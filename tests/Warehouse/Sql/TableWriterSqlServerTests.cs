using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Warehouse.Sql;

[NeedsSqlServer]
public sealed class TableWriterSqlServerTests() : TableWriterContract(new SqlServerTestDatabase());
