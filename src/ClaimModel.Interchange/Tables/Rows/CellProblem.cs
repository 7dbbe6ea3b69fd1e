namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>Why a cell cannot be read.</summary>
/// <param name="Rule">One of <see cref="ImportRules"/>.</param>
/// <param name="Message">What was found, what is required, and what to do; ends with a period.</param>
/// <param name="Readable">What can be read of the cell.</param>
internal sealed record CellProblem(Rule Rule, string Message, string Readable);
