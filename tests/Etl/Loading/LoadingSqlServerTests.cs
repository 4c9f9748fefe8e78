using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Loading;

[NeedsSqlServer]
public sealed class LoadingSqlServerTests() : LoadingContract(new SqlServerTestDatabase());
