using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Warehouse;

/// <summary>A migrated warehouse has its seeded rows once, however often it is migrated.</summary>
public abstract class MigrationContract(ITestDatabase testDatabase) : WarehouseContract(testDatabase)
{
    [ContractFact]
    public async Task MigrateAsync_ChangesNothing_WhenRunAgain()
    {
        await Database.MigrateAsync();

        await using var context = Database.CreateContext();
        context.Grades.Count().ShouldBe(8);
        context.DocumentKinds.Count().ShouldBe(6);
    }
}
