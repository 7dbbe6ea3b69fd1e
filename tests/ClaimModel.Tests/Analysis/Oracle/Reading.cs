namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>A claim as it is read on one of its issues: as it is written, or with its subject and value in each other's place.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Class">The class of the predicate.</param>
/// <param name="IsReversed">Whether the claim is read in the reverse direction of the class; false in a symmetric class.</param>
/// <param name="Subject">The subject, as it is read.</param>
/// <param name="Value">The value, as it is read; null for a quantity, a date or no value.</param>
internal sealed record Reading(Claim Claim, PredicateClass Class, bool IsReversed, Meaning Subject, Meaning? Value)
{
    /// <summary>Gets the issue: readings with the same text are on the same issue.</summary>
    public string Issue { get; } = $"{Class.Representative}{(IsReversed ? " reversed" : "")} of {Subject.Key}";

    /// <summary>Gets a value indicating whether statements are compared as this reading reads them, and not as the other one does.</summary>
    public required bool IsOfStatement { get; init; }

    /// <summary>Gets the quantity; null if there is none.</summary>
    public QuantityRange? Quantity { get; init; }

    /// <summary>Gets the date; null if there is none.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Gets a value indicating whether the claim states no value, quantity or date.</summary>
    public bool HasNoValue => Value is null && Quantity is null && Date is null;

    /// <summary>Gets a value indicating whether the quantity or date is approximate, so that it is widened.</summary>
    public bool IsApproximate => Quantity is { IsApproximate: true } || (Date is not null && DateValue.IsWidened(Date));

    /// <summary>Returns a text that only the same statements on the issue have; null for a quantity that is compared with nothing.</summary>
    /// <param name="values">The values of terms on the issue; null for values regardless of repetitions.</param>
    public string? StatementOn(IssueValues? values) => this switch
    {
        { Value: { } value } => values?.Of(value).Key ?? value.Key,
        { Quantity: { } quantity } => quantity.IsCompared ? quantity.Key : null,
        { Date: { } date } => DateValue.Key(date),
        _ => "no value",
    };
}
