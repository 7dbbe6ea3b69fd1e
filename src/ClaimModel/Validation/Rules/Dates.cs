namespace ClaimModel.Validation.Rules;

/// <summary>Checks dates for rules. If the precision or the time zones of the dates do not determine their order, there is no violation.</summary>
internal static class Dates
{
    /// <summary>Determines whether a date is certainly after another date, in every time zone (<see cref="PartialDate.IsAfter"/>); false if either is null.</summary>
    public static bool IsSurelyAfter(this PartialDate? date, PartialDate? other) =>
        date is not null && other is not null && date.IsAfter(other) == Ternary.Yes;

    /// <summary>Reports a date in the future.</summary>
    /// <param name="context">The context.</param>
    /// <param name="date">The date, if there is one.</param>
    /// <param name="path">The member that contains the date.</param>
    /// <param name="verb">The verb between the record and the date in the message, such as <c>was retrieved on</c>.</param>
    public static void CheckNotInFuture(this RuleContext context, PartialDate? date, string path, string verb)
    {
        if (context.IsInFuture(date))
        {
            context.Report(path, $"{context.Subject} {verb} {date}, which is in the future; correct the date.", date);
        }
    }

    /// <summary>Reports a period that ends before it begins.</summary>
    /// <param name="context">The context.</param>
    /// <param name="period">The period, if there is one.</param>
    /// <param name="path">The member that contains the period.</param>
    /// <param name="name">The name of the period in the message.</param>
    public static void CheckNotReversed(this RuleContext context, DateInterval? period, string path, string name)
    {
        if (period is { IsReversed: true })
        {
            context.Report(path, $"{context.Subject} has the {name} \"{period}\", which ends before it begins; swap or correct the dates.", period);
        }
    }
}
