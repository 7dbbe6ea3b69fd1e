namespace ClaimModel.Analysis.Explanations;

/// <summary>What is claimed, as the end of a sentence such as "Ann says that the capital of Ruritania is “Paris”".</summary>
/// <param name="Start">The part before the value, with a leading space or colon: " that the capital of Ruritania is".</param>
/// <param name="Value">The value, with a leading space; empty if there is none.</param>
internal readonly record struct Clause(string Start, string Value)
{
    public override string ToString() => $"{Start}{Value}";
}
