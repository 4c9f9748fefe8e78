using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Warehouse.Marts;

public sealed class MartRefreshSqliteTests() : MartRefreshContract(new SqliteTestDatabase());
