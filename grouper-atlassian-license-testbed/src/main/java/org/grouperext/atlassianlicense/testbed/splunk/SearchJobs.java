package org.grouperext.atlassianlicense.testbed.splunk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The searches of a healthy Splunk. */
final class SearchJobs implements SplunkService {

  private static final int DEFAULT_COUNT = 100;
  private static final int DEFAULT_MAX_COUNT = 10_000;

  private final SplunkIndex index;
  private final Map<String, SearchJob> jobs = new LinkedHashMap<>();
  private SplunkSettings settings = SplunkSettings.DEFAULT;
  private int created;

  SearchJobs(SplunkIndex index) {
    this.index = index;
  }

  synchronized void settings(SplunkSettings newSettings) {
    settings = newSettings;
  }

  synchronized List<String> sids() {
    return List.copyOf(jobs.keySet());
  }

  synchronized void forget() {
    jobs.clear();
  }

  @Override
  public synchronized SplunkAnswer answer(SplunkRequest request) {
    return switch (request.call()) {
      case CREATE -> create(request);
      case POLL -> ofJob(request, job -> job.poll(settings.pollsUntilDone()));
      case RESULTS -> page(request);
      case DELETE -> ofJob(request, this::delete);
      case OTHER -> SplunkAnswers.notFound();
    };
  }

  private SplunkAnswer create(SplunkRequest request) {
    long running = jobs.values().stream().filter(job -> !job.isDone()).count();
    if (running >= settings.concurrentSearches()) {
      return SplunkAnswers.quotaExceeded();
    }
    try {
      SearchJob job = search(request);
      jobs.put(job.sid(), job);
      ObjectNode body = JsonNodeFactory.instance.objectNode().put("sid", job.sid());
      return SplunkAnswer.json(201, body);
    } catch (RejectedSearch e) {
      return SplunkAnswers.rejected(e);
    }
  }

  private SearchJob search(SplunkRequest request) throws RejectedSearch {
    SplunkQuery query = SplunkQuery.parse(request.parameter("search", ""));
    String sid = request.parameter("id", "1790790000." + created++);
    if (jobs.containsKey(sid)) {
      throw new RejectedSearch("Invalid sid.");
    }
    TimeRange range = TimeRange.of(request, query.filter());
    List<ObjectNode> rows = index.rows(query, range);
    int most = number(request, "max_count", DEFAULT_MAX_COUNT);
    List<ObjectNode> kept = rows.subList(0, Math.min(most, rows.size()));
    SearchJob job = new SearchJob(sid, kept, index.size(), settings.pollsUntilDone());
    if (kept.size() < rows.size()) {
      job.withMessage("WARN", "The search's output will be truncated at " + most + " results.");
    }
    return index.isIndexerDown() ? partial(job, request) : job;
  }

  private static SearchJob partial(SearchJob job, SplunkRequest request) {
    boolean allowed =
        !List.of("0", "false").contains(request.parameter("allow_partial_results", "true"));
    String text =
        "Search results might be incomplete: the search process on peer idx2 ended prematurely.";
    return allowed ? job.withMessage("WARN", text) : job.withMessage("FATAL", text).fail();
  }

  private SplunkAnswer page(SplunkRequest request) {
    if (request.path().contains("/v2/") && !settings.resultsVersion2()) {
      return SplunkAnswers.notFound();
    }
    try {
      int asked = number(request, "count", DEFAULT_COUNT);
      int cap = settings.maxResultRows();
      int count = asked == 0 ? cap : Math.min(asked, cap);
      int offset = number(request, "offset", 0);
      return ofJob(request, job -> job.page(offset, count));
    } catch (RejectedSearch e) {
      return SplunkAnswers.rejected(e);
    }
  }

  private SplunkAnswer delete(SearchJob job) {
    jobs.remove(job.sid());
    return SplunkAnswers.cancelled();
  }

  private SplunkAnswer ofJob(SplunkRequest request, Function<SearchJob, SplunkAnswer> answer) {
    SearchJob job = jobs.get(request.sid());
    return job == null ? SplunkAnswers.unknownSid() : answer.apply(job);
  }

  private static int number(SplunkRequest request, String parameter, int byDefault)
      throws RejectedSearch {
    String value = request.parameter(parameter, String.valueOf(byDefault));
    if (!value.matches("\\d{1,9}")) {
      throw new RejectedSearch("Invalid value \"" + value + "\" for argument " + parameter + ".");
    }
    return Integer.parseInt(value);
  }
}
