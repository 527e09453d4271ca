package org.grouperext.atlassianlicense.testbed.splunk;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Something that goes wrong in Splunk or on the way to it. It stands in front of the healthy
 * service: it may bend its answer, or answer in its place without the service ever being asked.
 */
@FunctionalInterface
public interface SplunkFault {

  /** The answer the client gets. */
  SplunkAnswer answer(SplunkRequest request, SplunkService healthy);

  /** The same fault for some requests only. */
  default SplunkFault when(Predicate<SplunkRequest> requests) {
    return (request, healthy) ->
        requests.test(request) ? answer(request, healthy) : healthy.answer(request);
  }

  /** The same fault for one kind of call only. */
  default SplunkFault on(SplunkCall call) {
    return when(request -> request.call() == call);
  }

  /** The same fault for the first so many requests that it meets; then all is well again. */
  default SplunkFault times(int times) {
    AtomicInteger left = new AtomicInteger(times);
    return (request, healthy) ->
        left.getAndDecrement() > 0 ? answer(request, healthy) : healthy.answer(request);
  }

  /** The same fault for the requests that it meets after the first so many. */
  default SplunkFault after(int requests) {
    AtomicInteger left = new AtomicInteger(requests);
    return (request, healthy) ->
        left.getAndDecrement() > 0 ? healthy.answer(request) : answer(request, healthy);
  }
}
