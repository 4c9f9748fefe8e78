namespace PerfEval.Warehouse.Star;

/// <summary>对象种类 — codes of what a printed name stands for.</summary>
public static class EntityKinds
{
    /// <summary>地区.</summary>
    public const string Region = "region";

    /// <summary>部门.</summary>
    public const string Department = "department";

    /// <summary>单位.</summary>
    public const string Unit = "unit";

    /// <summary>项目.</summary>
    public const string Project = "project";
}
