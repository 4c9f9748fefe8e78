using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Warehouse;

[NeedsSqlServer]
public sealed class MigrationSqlServerTests() : MigrationContract(new SqlServerTestDatabase());
