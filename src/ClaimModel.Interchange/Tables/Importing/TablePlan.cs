namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>How the rows of a table become records.</summary>
/// <param name="Root">The members of a record.</param>
/// <param name="IdColumns">The columns from which ids are made; empty for the text or name.</param>
/// <param name="Headings">The headings, or <c>#</c> and the numbers of the columns.</param>
/// <param name="Dropped">The columns that are dropped.</param>
/// <param name="ExtraColumns">Returns the column that keeps what rows have beyond the headings.</param>
internal sealed record TablePlan(ObjectNode Root, IReadOnlyList<int> IdColumns, IReadOnlyList<string> Headings, IReadOnlyList<PlannedColumn> Dropped, Func<int, PlannedColumn> ExtraColumns);
