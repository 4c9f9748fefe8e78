using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Warehouse.Marts;

public sealed class MartAuditSqliteTests() : MartAuditContract(new SqliteTestDatabase());
