using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Loading;

[NeedsSqlServer]
public sealed class CorrectionsSqlServerTests() : CorrectionsContract(new SqlServerTestDatabase());
