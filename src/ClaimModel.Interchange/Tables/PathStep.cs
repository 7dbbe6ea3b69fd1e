namespace ClaimModel.Interchange.Tables;

/// <summary>A step of the path of a value: a member of an object, or an item of a list.</summary>
/// <param name="Name">The name of the member; null for an item.</param>
/// <param name="Number">The number of the item, counted from 1; 0 for a member.</param>
/// <param name="IsOthers">Whether the step stands for all members that have no column of their own.</param>
internal readonly record struct PathStep(string? Name, int Number, bool IsOthers = false)
{
    public static PathStep Others { get; } = new(RecordPath.OtherMembers, 0, IsOthers: true);

    public static PathStep Member(string name) => new(name, 0);

    public static PathStep Item(int number) => new(null, number);
}
