using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Loading;

public sealed class CorrectionsSqliteTests() : CorrectionsContract(new SqliteTestDatabase());
