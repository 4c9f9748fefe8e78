using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Warehouse.Marts;

[NeedsSqlServer]
public sealed class MartAuditSqlServerTests() : MartAuditContract(new SqlServerTestDatabase());
