namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>A range of numbers, inclusive; null for a side without a bound.</summary>
internal readonly record struct NumberRange(ExactDecimal? Lower, ExactDecimal? Upper)
{
    public bool IsEmpty => Lower > Upper;

    public bool HasZero => !(Lower > new ExactDecimal(0, 0)) && !(Upper < new ExactDecimal(0, 0));

    /// <summary>Moves each bound outward by half a unit that is taken from it.</summary>
    public NumberRange Widened(Func<ExactDecimal, ExactDecimal> unit) =>
        new(Lower is { } lower ? lower - unit(lower) : null, Upper is { } upper ? upper + unit(upper) : null);

    public NumberRange Times(ExactDecimal factor) => new(Lower * factor, Upper * factor);

    public bool IsApartFrom(NumberRange other) => Upper < other.Lower || other.Upper < Lower;

    public bool Contains(NumberRange other) => !IsEmpty
        && (Lower is null || (other.Lower is not null && !(other.Lower < Lower)))
        && (Upper is null || (other.Upper is not null && !(other.Upper > Upper)));
}
