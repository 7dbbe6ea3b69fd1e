using System.Runtime.CompilerServices;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>Finds the roles that actors hold at an organization. Those of actors with many roles are remembered as long as the actor exists. Thread-safe.</summary>
internal sealed class RolePeriods
{
    private const int FewRoles = 16;

    private readonly ConditionalWeakTable<Actor, Dictionary<ActorId, OrganizationRoles>> _byOrganization = [];

    /// <summary>Returns the roles of an actor at an organization; null if there are none.</summary>
    public OrganizationRoles? Of(Actor actor, ActorId organization) =>
        actor.Roles.Count > FewRoles ? _byOrganization.GetValue(actor, static holder => ByOrganization(holder)).GetValueOrDefault(organization)
        : actor.Roles.Where(role => role.Organization == organization).ToList() is { Count: > 0 } roles ? new(roles)
        : null;

    private static Dictionary<ActorId, OrganizationRoles> ByOrganization(Actor actor) => actor.Roles
        .Where(role => role.Organization is not null)
        .GroupBy(role => role.Organization!.Value) // not null
        .ToDictionary(group => group.Key, group => new OrganizationRoles([.. group]));
}

/// <summary>The roles of one actor at one organization. Immutable and thread-safe.</summary>
internal sealed class OrganizationRoles(List<Role> roles)
{
    private const int MaxShown = 5;

    /// <summary>The number of roles up to which all of them are compared.</summary>
    private const int MaxCompared = 32;

    private readonly Lazy<Period[]> _periods = new(() => PeriodsOf(roles));

    /// <summary>Determines whether the actor may have held one of the roles on a date. Takes O(log n) time for n roles.</summary>
    public bool MayInclude(PartialDate date)
    {
        if (roles.Count <= MaxCompared || date.Qualification != DateQualification.None)
        {
            return roles.Exists(role => IsPossible(role, date));
        }

        var last = date.Last.LatestDay();
        var (begun, end) = (0, _periods.Value.Length);
        while (begun < end)
        {
            var middle = (begun + end) / 2;
            (begun, end) = _periods.Value[middle].Start <= last ? (middle + 1, end) : (begun, middle);
        }

        // The days leave room for time zones. The role that ends last decides, or one of those that began last; beyond that, nothing is known for certain.
        return begun > 0
            && _periods.Value[begun - 1].LastToEnd is var longest && longest.End >= date.First.EarliestDay()
            && (IsPossible(longest.Role, date) || begun > MaxCompared || _periods.Value.Take(begun).Any(period => IsPossible(period.Role, date)));
    }

    /// <summary>Returns the roles for messages: the first few.</summary>
    public override string ToString() =>
        string.Join("; ", roles.Take(MaxShown).Select(role => MessageText.Plain(role.ShortText))) + (roles.Count > MaxShown ? $"; and {MessageText.Number(roles.Count - MaxShown)} more" : "");

    /// <summary>Determines whether the role may have been held on a date.</summary>
    public static bool IsPossible(Role role, PartialDate date) => !date.IsSurelyAfter(role.To) && !role.From.IsSurelyAfter(date);

    /// <summary>Returns the periods in the order of their starts, each with the one that ends last of those that start no later.</summary>
    private static Period[] PeriodsOf(List<Role> roles)
    {
        var periods = roles.Select(role => new Period(role)).OrderBy(period => period.Start).ToArray();
        for (var i = 1; i < periods.Length; i++)
        {
            var longest = periods[i - 1].LastToEnd;
            periods[i].LastToEnd = longest.End > periods[i].End ? longest : periods[i];
        }

        return periods;
    }

    /// <summary>The days on which an actor may have held a role.</summary>
    private sealed class Period
    {
        public Period(Role role)
        {
            Role = role;
            Start = role.From is { Qualification: DateQualification.None } from ? from.First.EarliestDay() : new(long.MinValue, 1, 1);
            End = role.To is { Qualification: DateQualification.None } to ? to.Last.LatestDay() : new(long.MaxValue, 12, 31);
            LastToEnd = this;
        }

        public Role Role { get; }

        public CalendarDay Start { get; }

        public CalendarDay End { get; }

        public Period LastToEnd { get; set; }
    }
}
